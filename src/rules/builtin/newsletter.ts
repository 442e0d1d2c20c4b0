import type { BuiltinRule } from '../../model/rule';
import { NEWSLETTER_PHRASES, NEWSLETTER_THANKS, NEWSLETTER_WORDS } from './phrases/newsletter';
import { whole } from './whole';

/** What one signs up for. */
const MAIL =
  '(?:newsletters?|e-?news|e-?mails|e-?mail (?:updates|alerts|newsletters?|list|digest|briefing)|(?:by|via) e-?mail|our e-?mail|mailing list|(?:news |price |breaking news |job )?alerts?|updates?|offers?|deals?|briefings?|digest|inbox|notifications?|bulletin|rss feed|round-?up)';

/** How the sentence may go on; "Subscribe to our newsletter, the sign said" is a story. */
const REST = '(?:(?:[.!:;&-] ?| |, (?:and|get|for|to|or|you|be|plus|so|we|where|with|which) ).{1,220})?';

export const NEWSLETTER: readonly BuiltinRule[] = [
  {
    id: 'newsletter-button',
    category: 'newsletter',
    kind: 'phrase',
    title: 'Newsletter button',
    why: 'A button or field of a newsletter form was scraped with the page.',
    confidence: 'safe',
    // Catalogue: newsletter.btn 1761 junk / 14 content lines.
    guards: { notIn: ['code', 'verse', 'table'] },
    phrases: NEWSLETTER_PHRASES,
    examples: {
      hits: [
        'Subscribe to our newsletter',
        'Sign up for our newsletter!',
        'Newsletter abonnieren',
        'Enter your email address',
        'Подпишитесь на рассылку',
        'メルマガ登録',
      ],
      misses: [
        'The senator had signed up for a newsletter that the FBI later tied to the group.',
        'Subscribe to our newsletter, the sign said, and nobody did.',
        'How to write a newsletter',
      ],
    },
  },
  {
    id: 'newsletter-sentence',
    category: 'newsletter',
    kind: 'line',
    title: 'Newsletter sign-up',
    why: 'A sentence that asks the reader to sign up for mail is a form of the site, the same under every article.',
    confidence: 'safe',
    // Catalogue: newsletter 1015 junk / 25 content lines, .993 at head or tail, .72 between paragraphs.
    guards: { maxWords: 60, notIn: ['code', 'verse', 'legal', 'table'] },
    on: 'core',
    pattern: whole(
      `(?:please |to receive .{3,60},? |click here to |want (?:more|to) .{3,80}[?] |like (?:this|what) .{3,60}[?] |don't miss .{3,60}[.!] |you can (?:also )?|simply )?(?:sign[- ]?up|subscribe|register|join|opt[- ]in)\\b.{0,60}\\b${MAIL}${REST}`,
      "(?:please )?(?:subscribe|sign[- ]?up) (?:to|for) (?:our |the |my )(?:free |weekly |daily |monthly )?(?:[a-z0' -]{2,40} )?(?:newsletters?|emails?|mailing list|blog|channel|digest|briefing|updates)" +
        REST,
      '(?:get|receive|have) .{2,140}(?:(?:delivered|sent|straight|direct|directly|right)(?: (?:straight|right|directly|daily|weekly))? (?:to|into) your (?:inbox|e-?mail|mailbox)|to you (?:daily|weekly|by e-?mail|via e-?mail)|in your (?:inbox|mailbox)|by e-?mail|via e-?mail)(?:[ ,.!:;-].{0,160})?',
      '.{2,80}(?:delivered|sent|straight|direct|directly|right) (?:straight |right |directly |daily |weekly )?(?:to|into) your (?:inbox|e-?mail|mailbox)(?: (?:every|each|weekly|daily|once).{0,60})?',
      '(?:join|become one of) (?:the )?(?:0[0,.]*\\+?|thousands of|millions of|over 0[0,.]*|more than 0[0,.]*) (?:other |happy |savvy |monthly )*(?:subscribers|readers|people|followers|members|others).{0,100}',
      '(?:please )?(?:enter|type|add|submit|leave|provide) your (?:e-?mail|email)(?: address)?(?: (?:below|here|to|and|in|if|for|so).{0,120})?',
      'by (?:subscribing|signing up|submitting|entering|providing|clicking|registering|sharing)\\b.{0,120}\\b(?:you (?:agree|consent|accept|acknowledge|confirm|are agreeing)|i agree)\\b.{0,400}',
      "(?:no spam|we (?:hate|never|don't|do not|won't|will never|promise)(?: to)?(?: not)?(?: ever)?(?: send)? spam|we respect your (?:privacy|inbox)|your (?:e-?mail|email)(?: address)? (?:is safe|will never be|won't be|will not be) (?:with us|shared|sold))(?:[ ,.!:;&-].{0,160})?",
      '(?:you can )?unsubscribe (?:at )?any ?time.{0,100}|unsubscribe (?:with|in) (?:one|a single) click.{0,40}',
      '(?:sign up|subscribe) (?:here|now|below|today|free)?(?: (?:for|to) (?:free|get|receive).{0,120})',
      'sign[- ]?up (?:now |today |here |free )?to (?:get|receive|be (?:the first|notified)|hear|stay) .{3,160}',
      'stay (?:up[- ]to[- ]date|updated|informed|in the (?:loop|know)|connected|tuned) (?:with|by|on|about|via|and) .{0,60}(?:newsletter|e-?mails?|inbox|subscrib).{0,100}',
      '(?:your |the )?(?:free )?(?:daily|weekly|monthly|morning|evening) (?:newsletter|digest|briefing|e-?mail)(?:[:,.-] ?.{0,100})?',
    ),
    examples: {
      hits: [
        'Sign up for our free weekly newsletter and never miss a story.',
        'Get the latest news delivered to your inbox.',
        'By subscribing, you agree to our Terms of Use and Privacy Policy.',
        'No spam. Unsubscribe anytime.',
        'Join 12,400 other subscribers',
      ],
      misses: [
        'The senator had signed up for a newsletter that the FBI later tied to the group.',
        'The results were delivered to your inbox tray by a clerk on roller skates, a veteran of the newsroom remembered.',
        'Subscribers to the newsletter learned of the sale a week before the staff did.',
        'By signing the lease you take on the roof as well.',
      ],
    },
  },
  {
    id: 'newsletter-sentence-abroad',
    category: 'newsletter',
    kind: 'line',
    title: 'Newsletter sign-up',
    why: 'A sentence that asks the reader to sign up for mail is a form of the site, the same under every article.',
    confidence: 'safe',
    guards: { maxWords: 60, notIn: ['code', 'verse', 'legal', 'table'] },
    on: 'core',
    pattern: whole(
      '(?:jetzt )?(?:abonnieren sie|abonniere|melden sie sich|melde dich|tragen sie sich|trag dich|bestellen sie|jetzt|erhalten sie|hier)\\b.{0,80}\\b(?:newsletter|rundbrief|infobrief|e-mail-benachrichtigungen)s?\\b.{0,120}',
      "(?:abonnez-vous|inscrivez-vous|recevez|s'abonner|s'inscrire|je m'inscris|m'inscrire)\\b.{0,80}(?:newsletter|lettre d'information|infolettre|e-?mail|courriel|alertes).{0,100}",
      '(?:suscr[ií]b[ea](?:te|se)|apúntate|reg[ií]strate|regístrese|recib[ea]|inscr[ií]bete)\\b.{0,80}(?:newsletter|bolet[ií]n|boletines|correo|e-?mail).{0,100}',
      '(?:iscriviti|ricevi|registrati|abbonati)\\b.{0,80}(?:newsletter|e-?mail|posta).{0,100}',
      '(?:assine|inscreva-se|cadastre-se|receba|subscreva|registe-se)\\b.{0,80}(?:newsletter|boletim|e-?mail).{0,100}',
      '(?:schrijf (?:je|u)|meld (?:je|u)|abonneer (?:je|u)|ontvang)\\b.{0,80}(?:nieuwsbrief|nieuwsbrieven|newsletter|e-?mail|mailbox|inbox).{0,80}',
      '(?:prenumerera|anmäl dig|få|registrera dig)\\b.{0,60}(?:nyhetsbrev|nyhetsbrevet|inkorg).{0,80}',
      '(?:zapisz się|zaprenumeruj|subskrybuj|otrzymuj)\\b.{0,60}(?:newsletter|newslettera|biuletyn|e-?mail).{0,80}',
      '(?:подпишитесь|подписывайтесь|подпишись|подписаться|получайте) .{0,60}(?:рассылк|новост|e-?mail|почт|обновлени).{0,80}',
      '(?:підпишіться|підписуйтесь|підписатися|отримуйте) .{0,60}(?:розсилк|новин|e-?mail|пошт).{0,80}',
    ),
    examples: {
      hits: [
        'Melden Sie sich jetzt kostenlos für unseren Newsletter an.',
        'Inscrivez-vous gratuitement à notre newsletter',
        'Подпишитесь на нашу еженедельную рассылку',
        'Schrijf je in voor onze nieuwsbrief en mis niets.',
      ],
      misses: [
        'Der Newsletter erschien zuerst auf Papier und wurde von Hand verteilt.',
        'La newsletter du musée compte désormais plus de lecteurs que le journal de la ville.',
        'Подписчики рассылки узнали об этом первыми.',
      ],
    },
  },
  {
    id: 'newsletter-thanks',
    category: 'newsletter',
    kind: 'phrase',
    title: 'Newsletter form message',
    why: 'What the sign-up form says after it was sent or filled in wrongly was hidden on the page.',
    confidence: 'safe',
    guards: { notIn: ['code', 'verse'] },
    phrases: NEWSLETTER_THANKS,
    examples: {
      hits: [
        'Thanks for subscribing!',
        'Please enter a valid email address.',
        'Vielen Dank für Ihre Anmeldung!',
        'Merci pour votre inscription',
      ],
      misses: [
        'Thanks for subscribing to the idea that mornings are best spent outdoors.',
        'Please enter by the side door, and leave your address with the porter.',
        'You are subscribed to a view of history that the archives do not bear out.',
      ],
    },
  },
  {
    id: 'newsletter-word',
    category: 'newsletter',
    kind: 'phrase',
    title: 'Newsletter word',
    why: 'Beside other junk such a word is a link or a button of the newsletter form.',
    confidence: 'safe',
    guards: { context: 'company', notIn: ['code', 'verse', 'table', 'no-prose', 'legal'] },
    phrases: NEWSLETTER_WORDS,
    examples: {
      hits: [
        'Subscribe\nPrivacy Policy',
        'Newsletter\nAbonnieren',
        'Follow us\nSign up',
        'Suscríbete\nSíguenos',
      ],
      misses: ['Newsletter', 'Subscribe', 'Sign up', 'Email'],
    },
  },
  {
    id: 'newsletter-form',
    category: 'newsletter',
    kind: 'section',
    title: 'Newsletter form',
    why: 'The heading opens a sign-up form whose fields and buttons follow.',
    confidence: 'likely',
    guards: { maxWords: 10, notIn: ['code', 'verse', 'table', 'no-prose', 'legal', 'transcript'] },
    start: [
      {
        kind: 'phrases',
        phrases: {
          en: [
            'Newsletter signup',
            'Newsletter sign up',
            'Newsletter sign-up',
            'Email newsletter signup',
            'Email signup',
            'Email sign-up',
            'Sign up for our newsletters',
            'Sign up for email newsletters',
            'Sign up for the newsletter',
            'Get our newsletters',
            'Join our newsletter',
            'Stay in the loop',
            'Stay in the know',
            'Get updates by email',
            'Subscribe via email',
            'Subscribe to blog via email',
            'Follow blog via email',
            'Subscribe by email',
          ],
          de: ['Newsletter bestellen', 'Unser Newsletter', 'Kostenloser Newsletter'],
          fr: ['Inscription à la newsletter', 'Nos newsletters', 'Notre newsletter'],
          es: ['Boletín de noticias', 'Suscripción al boletín', 'Nuestros boletines'],
          it: ['Iscrizione alla newsletter', 'La nostra newsletter'],
          pt: ['Inscrição na newsletter', 'Nossa newsletter'],
          nl: ['Inschrijven nieuwsbrief', 'Onze nieuwsbrieven'],
        },
      },
    ],
    end: { kind: 'lines', max: 6 },
    examples: {
      hits: [
        'Newsletter Sign Up\n\nEmail address\nSubscribe',
        'Subscribe via Email\n\nEnter your email address\nSubscribe',
        'Kostenloser Newsletter\nIhre E-Mail-Adresse\nAbonnieren',
      ],
      misses: [
        'Newsletters of the resistance',
        'Stay in the loop of the river until the second bridge.',
        'Our newsletter team of two sits in what was once the boiler room.',
      ],
    },
  },
  {
    id: 'consent-sentence',
    category: 'newsletter',
    kind: 'line',
    title: 'Consent to terms',
    why: 'A form asks the reader to accept the terms of the site, which has nothing to do with the article.',
    confidence: 'likely',
    // Labelled pages: 56 junk / 0 content lines.
    guards: { context: 'anywhere', maxWords: 90, notIn: ['code', 'verse', 'legal', 'table'] },
    on: 'core',
    pattern: whole(
      '(?:by|when) (?:using|clicking|continuing|submitting|signing (?:up|in)|subscribing|entering|providing|registering|checking|creating|proceeding|joining)\\b.{0,120}\\b(?:you|i) (?:hereby )?(?:agree|consent|accept|acknowledge|confirm)\\b.{0,200}\\b(?:terms|privacy|policy|policies|conditions|agreement|e-?mails?|communications|cookies|newsletters?|marketing)\\b.{0,300}',
      '(?:mit|durch) (?:der|dem|ihrer|deiner|absenden|klick) ?.{0,80}(?:stimmen sie|stimmst du|akzeptieren sie|erklären sie|bestätigen sie)\\b.{0,100}(?:datenschutz|nutzungsbedingungen|agb|einwillig|einverstanden).{0,200}',
      'en (?:vous inscrivant|cliquant|soumettant|poursuivant|validant).{0,100}vous (?:acceptez|reconnaissez|consentez).{0,100}(?:conditions|confidentialité|politique|données|newsletter).{0,200}',
      'al (?:suscribir|hacer clic|enviar|registrar|continuar).{0,80}(?:acepta|aceptas|confirmas|autorizas).{0,100}(?:términos|condiciones|privacidad|política).{0,200}',
      '(?:нажимая|отправляя|подписываясь|регистрируясь).{0,100}(?:вы|я) (?:соглаша|принима|дает|даете|даю|подтвержда).{0,200}',
    ),
    examples: {
      hits: [
        'By using Northwind, you agree to our Terms of Service and Privacy Policy.',
        'By clicking the button below, I acknowledge that I have read and accept the Terms of Use.',
        'En vous inscrivant, vous acceptez nos conditions générales.',
        'Нажимая на кнопку, вы соглашаетесь с политикой конфиденциальности.',
      ],
      misses: [
        'By signing the lease you agree to mend the roof as well.',
        'By using the back stairs you avoid the queue.',
        'By clicking his tongue he told the horse that he agreed.',
      ],
    },
  },
];
