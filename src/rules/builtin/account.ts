import type { BuiltinRule, ProfileKind } from '../../model/rule';
import { LOGIN_FORM, LOGIN_LINKS, SEARCH_BOXES, SEARCH_WORDS } from './phrases/account';
import { whole } from './whole';

/** Where a short word on a line of its own is content. */
const SHORT_LINES_ARE_CONTENT: readonly ProfileKind[] = ['verse', 'table', 'transcript', 'code', 'legal'];

/** Links to the account of a visitor, as they stand side by side in the head of a page. */
const LINK = [
  'Log ?[Ii]n|Sign ?[Ii]n|Sign ?[Uu]p|Log ?[Oo]ut|Register|Subscribe|Join(?: [Nn]ow| [Uu]s)?|Create [Aa]ccount|My [Aa]ccount|Cart|Wishlist|Menu|Search|Donate|Newsletter',
  "Anmelden|Einloggen|Registrieren|Abonnieren|Warenkorb|Connexion|Inscription|Se connecter|S[’']inscrire|S[’']abonner|Panier|Iniciar sesión|Reg[ií]str(?:ate|arse)|Suscr[ií]b(?:ete|irse)|Accedi|Registrati|Abbonati|Carrello|Entrar|Cadastre-se|Assine|Inloggen|Registreren|Aanmelden|Winkelwagen",
  'Logga in|Registrera dig|Bli medlem|Varukorg|Zaloguj(?: się)?|Zarejestruj(?: się)?|Rejestracja|Koszyk|Войти|Вход|Регистрация|Зарегистрироваться|Корзина|Увійти|Реєстрація|Кошик|Giriş(?: [Yy]ap)?|Kayıt [Oo]l|Üye [Oo]l|Sepetim?',
  'تسجيل الدخول|تسجيل|إنشاء حساب|دخول|ورود|ثبت[ \u200c]نام|लॉग ?इन|साइन ?अप|रजिस्टर|登录|注册|登入|登錄|註冊|ログイン|新規登録|会員登録|로그인|회원가입|Masuk|Daftar|Đăng nhập|Đăng ký',
].join('|');

export const ACCOUNT: readonly BuiltinRule[] = [
  {
    id: 'log-in-link',
    category: 'account',
    title: 'Log-in link',
    why: 'It leads to the account of a visitor and is part of the frame around the article.',
    // Catalogue, login: .991 alone; manuals have "Sign in" as a step, so it wants company.
    confidence: 'safe',
    kind: 'phrase',
    phrases: LOGIN_LINKS,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'documentation'] },
    examples: {
      hits: ['Log in', 'Registrieren', 'Se connecter', 'Личный кабинет', 'ログイン'],
      misses: ['Sign in', 'Register with the embassy before you travel to the border.', 'Profil', 'Settings'],
    },
  },
  {
    id: 'log-in-form',
    category: 'account',
    title: 'Line of a log-in form',
    why: 'It is part of the form with which visitors log in, register or ask for a new password.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: LOGIN_FORM,
    guards: { notIn: [...SHORT_LINES_ARE_CONTENT, 'documentation'] },
    examples: {
      hits: [
        'Forgot your password?',
        'Angemeldet bleiben',
        'Mot de passe oublié ?',
        'Забыли пароль?',
        '忘记密码？',
      ],
      misses: [
        'Remember me when I am gone, he had written on the back of the photograph.',
        'Forgotten passwords cost the company two days of work a month.',
        'Neu hier? Diese Frage hörte sie in der ersten Woche zwanzigmal.',
      ],
    },
  },
  {
    id: 'log-in-box',
    category: 'account',
    title: 'Log-in box',
    why: 'The heading and the fields under it are the log-in form of the site.',
    confidence: 'likely',
    kind: 'section',
    start: [
      {
        kind: 'phrases',
        phrases: {
          en: [
            'Log in to your account',
            'Login to your account',
            'Sign in to your account',
            'Welcome! Log into your account',
            'User login',
            'Member login',
            'Create a new account',
            'Password recovery',
            'Recover your password',
          ],
          de: ['Benutzeranmeldung', 'Passwort zurücksetzen', 'Anmeldung für Abonnenten'],
          fr: ['Connectez-vous à votre compte', 'Réinitialiser le mot de passe'],
          es: ['Inicia sesión en tu cuenta', 'Recuperar contraseña'],
          it: ['Accedi al tuo account', 'Recupera password'],
          pt: ['Entre na sua conta', 'Acesse sua conta', 'Recuperar senha'],
          pl: ['Zaloguj się na swoje konto', 'Odzyskaj hasło'],
          ru: ['Вход в личный кабинет', 'Восстановление пароля'],
          zh: ['用户登录', '會員登入'],
          ja: ['会員ログイン'],
        },
      },
    ],
    end: { kind: 'lines', max: 8 },
    guards: { notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: [
        'Sign in to your account\nUsername\nPassword\nRemember me',
        'Benutzeranmeldung\nBenutzername\nPasswort',
        'Recuperar senha\nE-mail',
      ],
      misses: [
        'Sign in to your account before noon, the bank told its customers.',
        'Password recovery took the police laboratory eleven weeks.',
        'Member login numbers have doubled since the strike began.',
      ],
    },
  },
  {
    id: 'log-in-prompt',
    category: 'account',
    title: 'Prompt to log in',
    why: 'It asks the visitor to log in or to register and leads to a form that is not here.',
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:please )?(?:log|sign)[ -]?(?:in|on)(?: or (?:register|sign up|create an account|subscribe|join))? to (?:your account|access|view|continue|see|save|follow|download|manage|get|your profile|bookmark|unlock)\\b.{0,40}',
      '(?:already (?:have an account|a member|registered|a subscriber|signed up)|have an account|already a customer)\\? ?(?:please )?(?:log|sign)[ -]?in.{0,24}',
      "(?:don't|do not) have an account(?: yet)?\\? ?(?:sign up|register|create|join|subscribe).{0,24}",
      '(?:not (?:a member|registered)|new (?:user|here|member|customer))(?: yet)?\\? ?(?:sign up|register|join|create|start).{0,24}',
      'you are (?:not|currently not) (?:logged|signed) in.{0,60}',
      '(?:login|log in|sign in|sign up|register|continue) (?:with|using|via) (?:your )?(?:facebook|google|twitter|x|apple|linkedin|microsoft|github|email|e-mail|amazon|yahoo|openid|sso|one of these).{0,30}',
      'hello,? ?(?:guest|sign in).{0,30}',
      'welcome,? ?(?:guest|visitor|back).{0,40}',
      '(?:create|register|open) (?:a|an|your) (?:free |new )?(?:account|profile) (?:to|now|today|for|here)\\b.{0,40}',
    ),
    guards: { maxWords: 16, notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: [
        'Sign in to save this article',
        'Already have an account? Log in here',
        'Log in with your Facebook account',
        "Don't have an account? Sign up for free",
      ],
      misses: [
        'Not registered yet were the 300 families who had arrived at night.',
        'Employees sign in to access the building at a desk in the lobby.',
        'You are not logged in the book of the living, the priest answered.',
      ],
    },
  },
  {
    id: 'account-links-joined',
    category: 'account',
    title: 'Account links in one word',
    why: 'The links to the account of a visitor ran together because nothing stood between them in the page.',
    confidence: 'likely',
    kind: 'line',
    on: 'text',
    pattern: new RegExp(`^(?:(?:${LINK})(?: ?[|/·] ?)?){1,5}(?:${LINK})$`, 'u'),
    guards: { notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: [
        'Log InSign Up',
        'SubscribeLog In',
        'LoginRegister',
        'ConnexionInscription',
        '登录注册',
        'ВойтиРегистрация',
      ],
      misses: ['Log in', 'Sign up, join in', 'Cart horse', 'Menu of the day', 'Search and rescue'],
    },
  },
  {
    id: 'search-box',
    category: 'account',
    title: 'Search box',
    why: 'It is the label, hint or button of the search box of the site.',
    confidence: 'safe',
    kind: 'phrase',
    phrases: SEARCH_BOXES,
    guards: { notIn: SHORT_LINES_ARE_CONTENT },
    examples: {
      hits: ['Search this site', 'Suchbegriff eingeben', 'Type to search', 'Поиск по сайту', '站内搜索'],
      misses: [
        'Search the archive for every letter dated before 1914.',
        'What are you looking for, the ranger asked, and nobody had an answer.',
        'No results were published until the minister had left office.',
      ],
    },
  },
  {
    id: 'search-prompt',
    category: 'account',
    title: 'Search box',
    why: 'It tells the visitor how to use the search box of the site or how many results it found.',
    confidence: 'likely',
    kind: 'line',
    on: 'core',
    pattern: whole(
      '(?:type|enter|begin typing|start typing) (?:your |a |the )?(?:search|keywords?|query)\\b.{0,80}',
      '(?:press|hit) (?:enter|return|esc(?:ape)?)\\b.{0,60}',
      'search (?:our|the|this|all|for|within|through|from|over|more than)(?: of)?(?: the| our)? ?(?:0[0.,]*(?:k|m)? )?(?:site|website|blog|forums?|archives?|store|shop|catalog(?:ue)?|products|articles|recipes|jobs|news|database|knowledge base|help center|documentation|collection|library|directory|magazine|stories|posts|community|questions|topics|videos)s?.{0,30}',
      'search [a-z0-9-]{1,30}\\.(?:com|org|net|gov|edu|co|info|io|de|uk)(?:\\.[a-z]{2})?',
      '(?:we found|there (?:are|were)|found|about) 0[0.,]* (?:search )?(?:results?|matches)(?: (?:for|found)\\b.{0,60})?',
      '0[0.,]* (?:search )?(?:results?|matches|items|products|articles) (?:found|for\\b.{0,60})',
      '(?:sorry,? )?(?:no|0) (?:search )?(?:results|matches|items|posts|products) (?:(?:were |have been )?found|match(?:ed|ing)?|for)\\b.{0,60}',
      "(?:sorry,? )?(?:we (?:couldn't|could not|can't)|nothing) (?:find|found)\\b.{0,20}(?:results?|match\\w*|page|looking for).{0,40}",
      'your search (?:for .{0,40})?(?:did not match|returned no|has no)\\b.{0,40}',
    ),
    guards: { maxWords: 20, notIn: [...SHORT_LINES_ARE_CONTENT, 'documentation'] },
    examples: {
      hits: [
        'Type your search term and press enter',
        'Search our archives',
        '24 results found',
        'No results found for your search',
      ],
      misses: [
        'Press Enter and the gates of the lock begin to move.',
        'Search parties combed the forest until the light was gone.',
        'No matches were played on Sundays in those years.',
      ],
    },
  },
  {
    id: 'search-word',
    category: 'account',
    title: 'Search and sort button',
    why: 'Next to other leftovers of the page it is the button of a search box or the order of a list.',
    confidence: 'likely',
    kind: 'phrase',
    phrases: SEARCH_WORDS,
    guards: { context: 'company', notIn: [...SHORT_LINES_ARE_CONTENT, 'no-prose'] },
    examples: {
      hits: ['Search', 'Suchen', 'Trier par', 'Поиск', '検索'],
      misses: ['Search', 'Filter the broth through a fine cloth.', 'Suche', 'Sort by size before you start.'],
    },
  },
];
