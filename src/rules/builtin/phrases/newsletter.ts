import type { Phrases } from '../../../model/rule';

/** Buttons, fields and headlines of sign-up forms. */
// prettier-ignore
export const NEWSLETTER_PHRASES: Phrases = {
  en: [
    'Subscribe to our newsletter', 'Subscribe to our newsletters', 'Subscribe to the newsletter',
    'Subscribe to newsletter', 'Subscribe to newsletters', 'Subscribe to our email',
    'Subscribe to our mailing list', 'Subscribe to our blog', 'Subscribe to this blog',
    'Subscribe to email updates', 'Subscribe to our emails', 'Subscribe to RSS', 'Subscribe to news alerts',
    'Sign up for our newsletter', 'Sign up to our newsletter', 'Sign up for newsletters',
    'Sign up for newsletter', 'Sign up for email updates', 'Sign up for emails', 'Sign up for updates',
    'Sign up for free newsletters', 'Get the latest news delivered to your inbox', 'Enter your email address',
    'Enter your email', 'Enter your e-mail address', 'Enter email address', 'Type your email',
    'Your email address', 'Your email', 'Your e-mail', 'Email address (required)', 'Email (required)',
    'Join our mailing list', 'Join our email list', 'Join our newsletter mailing list',
    'Join the mailing list', 'Join the newsletter', 'Email newsletter', 'Email newsletters',
    'E-mail newsletters', 'Get newsletter', 'Get the newsletter', 'Get our newsletter', 'Get newsletters',
    'Get email updates', 'Get email alerts', 'Free newsletters', 'Free newsletter', 'Daily newsletter',
    'Weekly newsletter', 'Manage newsletters', 'More newsletters', 'See all newsletters',
    'View all newsletters', 'Never miss a story', 'Never miss a post', 'Never miss an update',
    'No spam. Unsubscribe anytime.', 'No spam, ever', 'Unsubscribe anytime', 'Subscribe now', 'Sign up now',
    'Sign up for free', 'Sign up today', 'Subscribe today', 'Subscribe here', 'Subscribe for free',
    'Sign me up', 'Email alerts', 'E-mail alerts', 'News alerts', 'Breaking news alerts', 'Get alerts',
    'Get notified', 'Turn on notifications', 'Enable notifications', 'Allow notifications',
    'Get the latest updates', 'Subscribe via RSS', 'RSS feed', 'RSS feeds', 'Why subscribe?',
    'I’d like to receive updates',
  ],
  de: [
    'Newsletter abonnieren', 'Abonnieren Sie unseren Newsletter', 'Abonniere unseren Newsletter',
    'Melden Sie sich für unseren Newsletter an', 'Zum Newsletter anmelden', 'Newsletter anmelden',
    'Für den Newsletter anmelden', 'Jetzt Newsletter abonnieren', 'Ihre E-Mail-Adresse',
    'Deine E-Mail-Adresse', 'Ihre E-Mail', 'Jetzt abonnieren', 'Jetzt anmelden', 'Jederzeit abbestellbar',
    'RSS-Feed', 'RSS-Feeds', 'Push-Nachrichten aktivieren', 'Newsletteranmeldung', 'Newsletter-Anmeldung',
    'Newsletter-Abo', 'Newsletter zur Anmeldung', 'Blog via E-Mail abonnieren',
    'Desktop-Benachrichtigungen aktivieren',
  ],
  fr: [
    'Abonnez-vous à notre newsletter', 'Inscrivez-vous à la newsletter', 'Inscrivez-vous à notre newsletter',
    "S'inscrire à la newsletter", 'S’abonner à la newsletter', 'Recevez notre newsletter',
    'Recevoir la newsletter', 'Votre adresse e-mail', 'Votre e-mail', 'Votre adresse mail', 'Votre email',
    'Je m’abonne', 'Je m’inscris', 'Flux RSS',
  ],
  es: [
    'Suscríbete a nuestro boletín', 'Suscríbete a la newsletter', 'Suscríbete a nuestra newsletter',
    'Suscríbase a nuestro boletín', 'Recibe nuestras noticias', 'Recibe nuestro boletín',
    'Tu correo electrónico', 'Su correo electrónico', 'Introduce tu email', 'Ingresa tu correo',
    'Darse de baja',
  ],
  it: [
    'Iscriviti alla newsletter', 'Iscriviti alla nostra newsletter', 'Ricevi la nostra newsletter',
    'Il tuo indirizzo email', 'La tua email', 'Inserisci la tua email',
  ],
  pt: [
    'Assine a nossa newsletter', 'Assine nossa newsletter', 'Inscreva-se na newsletter',
    'Inscreva-se na nossa newsletter', 'Subscreva a newsletter', 'Receba as notícias no seu e-mail',
    'Receba nossa newsletter', 'Seu e-mail', 'O seu e-mail', 'Digite seu e-mail',
  ],
  nl: [
    'Schrijf je in voor onze nieuwsbrief', 'Meld je aan voor de nieuwsbrief',
    'Meld u aan voor de nieuwsbrief', 'Schrijf u in voor de nieuwsbrief', 'Aanmelden nieuwsbrief',
    'Uw e-mailadres', 'Je e-mailadres',
  ],
  sv: [
    'Prenumerera på vårt nyhetsbrev', 'Prenumerera på nyhetsbrevet', 'Anmäl dig till nyhetsbrevet',
    'Din e-postadress', 'Din e-post',
  ],
  pl: [
    'Zapisz się do newslettera', 'Zapisz się na newsletter', 'Zapisz się na nasz newsletter',
    'Twój adres e-mail', 'Podaj adres e-mail', 'Podaj swój e-mail',
  ],
  ru: [
    'Подпишитесь на рассылку', 'Подписаться на рассылку', 'Подписаться на новости', 'Подпишитесь на новости',
    'Введите ваш e-mail', 'Ваш e-mail', 'Ваш email', 'Подписка на новости', 'Подписка на рассылку',
  ],
  uk: ['Підпишіться на розсилку', 'Підписатися на розсилку', 'Підписатися на новини', 'Ваш e-mail'],
  tr: ['Bültenimize abone olun', 'E-bültene kayıt ol', 'E-posta adresiniz', 'Bültene abone ol'],
  ar: [
    'اشترك في نشرتنا الإخبارية', 'اشترك في النشرة البريدية', 'اشترك في القائمة البريدية',
    'البريد الإلكتروني الخاص بك',
  ],
  fa: ['عضویت در خبرنامه', 'ایمیل خود را وارد کنید'],
  hi: ['हमारे न्यूज़लेटर की सदस्यता लें'],
  zh: ['订阅我们的新闻通讯', '订阅邮件', '訂閱電子報', '邮件订阅', '请输入您的邮箱', 'RSS订阅'],
  ja: ['メルマガ登録', 'ニュースレターに登録', 'メールアドレスを入力', 'メールマガジン登録'],
  ko: ['뉴스레터 구독', '이메일 주소를 입력하세요', '뉴스레터 신청'],
  id: ['Berlangganan newsletter kami', 'Daftar newsletter', 'Masukkan email Anda'],
  vi: ['Đăng ký nhận bản tin', 'Nhập email của bạn', 'Đăng ký nhận tin'],
};

/** What the form answers. */
// prettier-ignore
export const NEWSLETTER_THANKS: Phrases = {
  en: [
    'Thanks for subscribing', 'Thank you for subscribing', 'Thanks for signing up',
    'Thank you for signing up', 'Thanks for joining', 'You are now subscribed', 'You are subscribed',
    'You’re subscribed', 'You’re in', 'You’re now signed up', 'Success! You’re signed up',
    'You have successfully subscribed', 'You have been subscribed', 'Successfully subscribed',
    'Check your inbox to confirm your subscription',
    'Check your inbox or spam folder to confirm your subscription', 'Please check your inbox',
    'Check your email to confirm', 'Please confirm your subscription', 'Please enter a valid email address',
    'Please enter a valid email', 'Please provide a valid email address', 'Invalid email address',
    'Invalid email', 'This email is already subscribed', 'Email is required', 'An email has been sent',
    'You can unsubscribe at any time', 'We won’t send you spam', 'We will never share your email',
    'We will not share your email', 'Your subscription could not be saved. Please try again.',
    'Your subscription has been successful.', 'You have entered an incorrect email address!',
  ],
  de: [
    'Vielen Dank für Ihre Anmeldung', 'Danke für Ihre Anmeldung', 'Vielen Dank für deine Anmeldung',
    'Bitte geben Sie eine gültige E-Mail-Adresse ein', 'Ungültige E-Mail-Adresse',
  ],
  fr: [
    'Merci pour votre inscription', 'Merci de votre inscription', 'Adresse e-mail invalide',
    'Veuillez saisir une adresse e-mail valide',
  ],
  es: [
    'Gracias por suscribirte', 'Gracias por suscribirse', 'Correo electrónico no válido',
    'Introduce un correo electrónico válido',
  ],
  it: ['Grazie per esserti iscritto', 'Grazie per l’iscrizione', 'Indirizzo email non valido'],
  pt: ['Obrigado por se inscrever', 'Obrigado por subscrever', 'E-mail inválido'],
  nl: ['Bedankt voor je aanmelding', 'Bedankt voor uw aanmelding', 'Ongeldig e-mailadres'],
  pl: ['Dziękujemy za zapisanie się', 'Nieprawidłowy adres e-mail'],
  ru: ['Спасибо за подписку', 'Неверный e-mail'],
  uk: ['Дякуємо за підписку'],
  tr: ['Abone olduğunuz için teşekkürler'],
};

/** Single words of forms and menus. */
// prettier-ignore
export const NEWSLETTER_WORDS: Phrases = {
  en: [
    'Newsletter', 'Newsletters', 'Subscribe', 'Subscribed', 'Unsubscribe', 'Subscriptions', 'Sign up',
    'Signup', 'Email address', 'E-mail address', 'Email updates', 'RSS', 'Alerts', 'Notifications',
    'Join now', 'Join free', 'Join us', 'Join us now', 'Stay updated', 'Stay informed', 'Stay up to date',
    'Get notifications', 'Sign up sign up',
  ],
  de: ['Abonnieren', 'Abonnement', 'Abonnements', 'Abo', 'Abos', 'E-Mail-Adresse', 'E-Mail Adresse'],
  fr: [
    'Abonnement', 'Abonnements', 'S’abonner', 'S’inscrire', 'Abonnez-vous', 'Inscrivez-vous',
    'Adresse e-mail', 'Infolettre',
  ],
  es: [
    'Suscríbete', 'Suscribirse', 'Suscribirme', 'Suscripciones', 'Suscripción', 'Suscríbase', 'Boletines',
    'Boletín', 'Correo electrónico',
  ],
  it: ['Abbonati', 'Iscriviti', 'Abbonamenti', 'Indirizzo email'],
  pt: ['Assine', 'Assine já', 'Inscreva-se', 'Subscrever', 'Assinaturas', 'Boletins'],
  nl: ['Abonneren', 'Abonneer', 'Nieuwsbrief', 'Nieuwsbrieven', 'Inschrijven', 'E-mailadres'],
  sv: ['Prenumerera', 'Nyhetsbrev', 'E-postadress'],
  pl: ['Subskrybuj', 'Prenumerata', 'Zapisz się', 'Adres e-mail'],
  ru: ['Подписаться', 'Подписка', 'Рассылка', 'Подпишись', 'Электронная почта'],
  uk: ['Підписатися', 'Підписка', 'Розсилка'],
  tr: ['Abone ol', 'Bülten', 'E-bülten', 'Abonelik'],
  ar: ['اشترك', 'اشترك الآن', 'النشرة البريدية', 'البريد الإلكتروني'],
  fa: ['خبرنامه', 'عضویت', 'اشتراک'],
  hi: ['सब्सक्राइब करें', 'न्यूज़लेटर'],
  zh: ['订阅', '訂閱', '立即订阅', '电子报', '電子報', '邮箱'],
  ja: ['メルマガ', '購読する', '登録する', 'メールアドレス'],
  ko: ['구독', '뉴스레터', '구독 신청'],
  id: ['Berlangganan', 'Langganan', 'Buletin'],
  vi: ['Đăng ký', 'Bản tin'],
};
