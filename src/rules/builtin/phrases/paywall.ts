import type { Phrases } from '../../../model/rule';

/** Whole notes of paywalls. */
// prettier-ignore
export const PAYWALL_NOTES: Phrases = {
  en: [
    'Subscribe to continue reading', 'Subscribe to read', 'Subscribe to keep reading', 'Subscribe to unlock',
    'Subscribe now to keep reading', 'Subscribe to read the full article', 'Subscribe for full access',
    'Subscribe for unlimited access', 'Already a subscriber? Log in', 'Already a subscriber?',
    'Already a member?', 'Already a subscriber? Sign in', 'Already a member? Log in',
    'This article is for subscribers only', 'This content is for subscribers only',
    'This story is for subscribers only', 'For subscribers only', 'For subscribers', 'Subscribers only',
    'Subscriber only', 'Subscriber exclusive', 'Subscriber-only content', 'Members only content',
    'Create a free account to read this article', 'Create a free account to continue',
    'You have reached your limit of free articles', 'You’ve reached your free article limit',
    'You have reached your article limit', 'To continue reading, please register',
    'To continue reading, subscribe', 'To continue reading', 'Register to continue reading',
    'Register to continue', 'Sign in to continue reading', 'Log in to continue reading', 'Log in to continue',
    'Sign in to continue', 'Unlock this article', 'Unlock this story', 'Unlock full access',
    'Get full access', 'Get unlimited access', 'Try unlimited access', 'Unlimited digital access',
    'Start your free trial', 'View subscription options', 'See my options', 'Cancel anytime',
    'Cancel or pause anytime', 'Not a subscriber yet?',
  ],
  de: [
    'Dieser Artikel ist nur für Abonnenten', 'Jetzt Abo abschließen', 'Weiterlesen mit Abo',
    'Sie haben bereits ein Abo?', 'Sie sind bereits Abonnent?', 'Bereits Abonnent?', 'Schon Abonnent?',
    'Exklusiv für Abonnenten', 'Nur für Abonnenten', 'Registrieren und weiterlesen', 'Jetzt weiterlesen',
    'Diesen Artikel weiterlesen', 'Jetzt Artikel freischalten', 'Jederzeit kündbar', 'Monatlich kündbar',
    'Mit Abo weiterlesen', 'Bitte loggen Sie sich ein, um weiterzulesen', 'Jetzt Abo bestellen',
  ],
  fr: [
    'Article réservé aux abonnés', 'Déjà abonné ? Connectez-vous', 'Déjà abonné ?', 'Vous êtes déjà abonné ?',
    'La suite est réservée aux abonnés', 'Contenu réservé aux abonnés', 'Abonnez-vous pour lire la suite',
    'Pour lire la suite, abonnez-vous', 'Sans engagement', 'Lire la suite avec un abonnement',
    'Débloquez cet article',
  ],
  es: [
    'Contenido exclusivo para suscriptores', '¿Ya eres suscriptor?', '¿Ya eres suscriptor? Inicia sesión',
    '¿Ya estás suscrito?', 'Suscríbete para seguir leyendo', 'Exclusivo para suscriptores',
    'Solo para suscriptores', 'Regístrate para seguir leyendo', 'Inicia sesión para seguir leyendo',
  ],
  it: [
    'Contenuto riservato agli abbonati', 'Sei già abbonato? Accedi', 'Sei già abbonato?',
    'Abbonati per continuare a leggere', 'Articolo riservato agli abbonati',
    'Per continuare a leggere abbonati', 'Accedi per continuare a leggere',
  ],
  pt: [
    'Conteúdo exclusivo para assinantes', 'Já é assinante? Entre', 'Já é assinante?',
    'Já é assinante? Faça login', 'Assine para continuar lendo', 'Faça login para continuar lendo',
    'Artigo exclusivo para assinantes',
  ],
  nl: [
    'Dit artikel is alleen voor abonnees', 'Al abonnee? Log in', 'Al abonnee?', 'Alleen voor abonnees',
    'Verder lezen? Word abonnee', 'Exclusief voor abonnees',
  ],
  sv: [
    'Den här artikeln är för prenumeranter', 'Redan prenumerant? Logga in', 'Redan prenumerant?',
    'Endast för prenumeranter', 'Logga in för att läsa vidare',
  ],
  pl: [
    'Artykuł dostępny tylko dla prenumeratorów', 'Masz już prenumeratę? Zaloguj się', 'Masz już prenumeratę?',
    'Zaloguj się, aby czytać dalej', 'Treść dostępna dla subskrybentów',
  ],
  ru: [
    'Материал доступен только подписчикам', 'Оформите подписку, чтобы читать дальше',
    'Доступно только подписчикам', 'Уже есть подписка?', 'Войдите, чтобы читать дальше',
  ],
  uk: ['Матеріал доступний лише передплатникам', 'Вже є передплата?', 'Оформіть передплату, щоб читати далі'],
  tr: ['Bu içerik abonelere özeldir', 'Zaten abone misiniz?', 'Devamını okumak için abone olun'],
  ar: ['هذا المحتوى للمشتركين فقط', 'اشترك لمواصلة القراءة'],
  zh: ['本文仅限订阅用户阅读', '登录后阅读全文', '登錄後閱讀全文', '会员专享', '訂閱後閱讀全文'],
  ja: [
    'この記事は有料会員限定です', '会員登録して続きを読む', '残り文字', 'ログインして続きを読む',
    'この記事は会員限定です', '有料会員限定',
  ],
  ko: ['구독자 전용 기사입니다', '로그인 후 이용해 주세요', '유료 회원 전용입니다'],
  id: [
    'Artikel ini khusus untuk pelanggan', 'Berlangganan untuk melanjutkan membaca',
    'Sudah berlangganan? Masuk',
  ],
  vi: ['Nội dung dành cho thuê bao', 'Đăng nhập để đọc tiếp'],
};

/** Words that mark paid articles or lead to the offer. */
// prettier-ignore
export const PAYWALL_WORDS: Phrases = {
  en: [
    'Premium', 'Plus', 'Exclusive', 'Membership', 'Memberships', 'Members', 'Member', 'Subscriber',
    'Subscribers', 'Donate', 'Donations', 'Support us', 'Subscriber services', 'Subscriber login',
    'Print subscription', 'Digital subscription', 'Gift subscriptions', 'Give a gift', 'Manage subscription',
    'Renew subscription', 'Free trial', 'Start free trial', 'See offers', 'View offers',
    'See subscription options', 'Unlock', 'Upgrade', 'Ways to give', 'Other ways to give', 'Patreon',
    'New subscriptions', 'Try a single issue or save on a subscription',
  ],
  de: [
    'Abo-Shop', 'Abo-Service', 'Plus-Artikel', 'Spenden', 'Mitglied werden', 'Zum Angebot', 'Angebote',
    'Jetzt testen', 'Jetzt kostenlos testen', 'Exklusiv',
  ],
  fr: ['Réservé aux abonnés', 'Abonnés', 'Boutique', 'Offres d’abonnement'],
  es: ['Hazte socio', 'Exclusivo', 'Hazte suscriptor', 'Solo suscriptores'],
  it: ['Esclusivo'],
  pt: ['Exclusivo', 'Seja assinante', 'Exclusivo para assinantes'],
  nl: ['Word abonnee', 'Word lid', 'Abonnee'],
  pl: ['Artykuł premium', 'Tylko dla prenumeratorów', 'Artykuły premium'],
  zh: ['会员', '付费'],
  ja: ['有料会員', '会員限定', '有料記事'],
};
