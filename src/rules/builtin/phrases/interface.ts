import type { Phrases } from '../../../model/rule';

/** What a page shows while something loads. */
// prettier-ignore
export const LOADING_NOTES: Phrases = {
  en: [
    'Loading...', 'Loading more', 'Loading content', 'Loading page', 'Loading results', 'Loading data',
    'Loading image', 'Loading map', 'Loading spinner', 'Loading search results', 'Now loading',
    'Content loading', 'Page is loading', 'Your content is loading', 'Please wait...',
    'Please wait while we load', 'Please wait a moment', 'Loading, please wait', 'Loading... please wait',
    'Please wait, loading', 'Redirecting', 'Redirecting you', 'You are being redirected', 'Submitting...',
    'Sending...', 'Saving...', 'Updating...', 'Searching...', 'Refreshing...', 'Fetching...',
    'Retrieving data', 'Retrieving data. Wait a few seconds and try to cut or copy again.', 'Initializing...',
    'Almost there',
  ],
  de: [
    'Wird geladen...', 'Laden', 'Lädt', 'Lade...', 'Inhalt wird geladen', 'Inhalte werden geladen',
    'Daten werden geladen', 'Seite wird geladen', 'Kommentare werden geladen', 'Bitte warten',
    'Bitte warten Sie', 'Einen Moment bitte', 'Einen Augenblick bitte', 'Sie werden weitergeleitet',
    'Weiterleitung',
  ],
  fr: [
    'Chargement...', 'Chargement en cours', 'En cours de chargement', 'Chargement des commentaires',
    'Veuillez patienter', 'Merci de patienter', 'Redirection en cours',
  ],
  es: [
    'Cargando...', 'Cargando comentarios', 'Por favor espere', 'Espere por favor', 'Espere un momento',
    'Por favor, espere...', 'Redirigiendo', 'Procesando...',
  ],
  it: ['Caricamento...', 'Caricamento in corso', 'Attendere prego', 'Attendi', 'Sto caricando'],
  pt: [
    'Carregando...', 'A carregar', 'Carregando comentários', 'Aguarde', 'Por favor, aguarde',
    'Por favor aguarde',
  ],
  nl: [
    'Laden...', 'Bezig met laden', 'Aan het laden', 'Even geduld', 'Even geduld a.u.b.', 'Een moment geduld',
  ],
  sv: ['Laddar...', 'Läser in...', 'Vänta...', 'Vänligen vänta', 'Var god vänta'],
  da: ['Indlæser', 'Vent venligst'],
  nb: ['Laster', 'Laster inn', 'Vennligst vent'],
  fi: ['Ladataan', 'Odota hetki'],
  pl: ['Ładowanie...', 'Ładuję...', 'Trwa ładowanie', 'Wczytywanie', 'Proszę czekać', 'Wczytuję...'],
  cs: ['Načítání', 'Načítám', 'Čekejte prosím'],
  el: ['Φόρτωση', 'Παρακαλώ περιμένετε'],
  ru: [
    'Загрузка...', 'Загружается', 'Идет загрузка', 'Идёт загрузка', 'Загружается, подождите...', 'Подождите',
    'Пожалуйста, подождите',
  ],
  uk: ['Завантаження...', 'Зачекайте', 'Зачекайте, будь ласка', 'Будь ласка, зачекайте'],
  tr: ['Yükleniyor...', 'Lütfen bekleyin', 'Lütfen bekleyiniz'],
  ar: ['جار التحميل', 'جاري التحميل', 'جارٍ التحميل', 'يرجى الانتظار', 'الرجاء الانتظار', 'تحميل...'],
  fa: ['در حال بارگذاری', 'در حال بارگیری', 'لطفا صبر کنید', 'لطفاً صبر کنید', 'لطفا منتظر بمانید'],
  hi: ['लोड हो रहा है', 'कृपया प्रतीक्षा करें'],
  zh: ['加载中...', '正在加载', '正在载入', '数据加载中', '载入中', '请稍候', '请稍等', '載入中', '正在載入', '讀取中', '請稍候', '请等待', '图片加载中'],
  ja: ['読み込み中', '読み込み中です', '読込中', 'ロード中', 'しばらくお待ちください', '少々お待ちください', '処理中', '処理中です'],
  ko: ['로딩 중', '로딩중', '로딩중입니다', '불러오는 중', '불러오는 중입니다', '잠시만 기다려 주세요', '잠시만 기다려주세요'],
  id: ['Memuat...', 'Sedang memuat', 'Mohon tunggu', 'Harap tunggu', 'Silakan tunggu'],
  vi: ['Đang tải...', 'Đang tải dữ liệu', 'Vui lòng chờ', 'Vui lòng đợi', 'Xin vui lòng chờ'],
};

/** Buttons of dialogs. */
// prettier-ignore
export const DIALOG_BUTTONS: Phrases = {
  en: [
    'Close', 'Close X', 'X Close', 'Close window', 'Close this window', 'Close modal', 'Close dialog',
    'Close popup', 'Close pop-up', 'Close panel', 'Close overlay', 'Close banner', 'Close alert',
    'Close this', 'Close button', 'Close icon', 'Click to close', 'Dismiss', 'Cancel', 'Okay', 'Yes No',
    'OK Cancel', 'Cancel OK', 'No thanks', 'No, thanks', 'No thank you', 'No, thank you', 'Not now',
    'Maybe later', 'Remind me later', 'Ask me later', "Don't show again", "Don't show this again",
    'Do not show this again', 'Proceed', 'Try again', 'Retry', 'Refresh', 'Reload', 'Reload page',
    'Refresh page', 'Undo', 'Update', 'Save changes', 'Turn on', 'Turn off', 'A+', 'A+ A-', 'Resize text',
    'Text resize', 'Dark mode', 'Light mode', 'Dark theme', 'Light theme', 'Toggle dark mode',
    'Switch to dark mode', 'Night mode', 'High contrast', 'Checkbox', 'Checkbox label', 'Scroll down',
    'Select all', 'Deselect all', 'None selected', 'Help us improve', 'Your browser settings',
  ],
  de: [
    'Schließen', 'Fenster schließen', 'Abbrechen', 'Ja Nein', 'Nein danke', 'Nein, danke', 'Jetzt nicht',
    'Später', 'Später erinnern', 'Bestätigen', 'Fortfahren', 'Übernehmen', 'Zurücksetzen', 'Erneut versuchen',
    'Neu laden', 'Seite neu laden', 'Öffnen', 'Hinzufügen', 'Entfernen', 'Auswählen', 'Schriftgröße ändern',
    'Kontrast', 'Dunkler Modus', 'Fehler', 'Kopieren', 'Kopiert', 'Hinweis schließen', 'Nicht mehr anzeigen',
  ],
  fr: [
    'Fermer', 'Fermer la fenêtre', 'Annuler', 'Valider', 'Confirmer', 'Oui Non', 'Non merci', 'Non, merci',
    'Plus tard', 'Continuer', 'Réessayer', 'Ouvrir', 'Ajouter', 'Copier', 'Copié', "J'ai compris", 'Erreur',
    'Mode sombre',
  ],
  es: [
    'Cerrar', 'Cerrar ventana', 'Cancelar', 'Confirmar', 'Sí No', 'No gracias', 'No, gracias', 'Ahora no',
    'Más tarde', 'Reintentar', 'Intentar de nuevo', 'Abrir', 'Agregar', 'Añadir', 'Eliminar',
    'Aumentar tamaño', 'Reducir tamaño', 'Copiar', 'Copiado', 'Entendido', 'Modo oscuro',
  ],
  it: [
    'Chiudi', 'Chiudi finestra', 'Annulla', 'Conferma', 'No grazie', 'No, grazie', 'Non ora', 'Più tardi',
    'Riprova', 'Apri', 'Aggiungi', 'Rimuovi', 'Copia', 'Copiato', 'Ho capito', 'Errore',
  ],
  pt: [
    'Fechar', 'Fechar janela', 'Cancelar', 'Confirmar', 'Não, obrigado', 'Agora não', 'Mais tarde',
    'Continuar', 'Tentar novamente', 'Abrir', 'Adicionar', 'Remover', 'Aumentar fonte', 'Diminuir fonte',
    'Copiar', 'Copiado', 'Entendi', 'Erro',
  ],
  nl: [
    'Sluiten', 'Sluit', 'Sluit venster', 'Annuleren', 'Bevestigen', 'Nee, bedankt', 'Nee bedankt', 'Niet nu',
    'Later', 'Doorgaan', 'Opnieuw proberen', 'Toevoegen', 'Verwijderen', 'Lettergrootte', 'Kopiëren',
    'Gekopieerd', 'Begrepen',
  ],
  sv: [
    'Stäng', 'Stäng fönster', 'Avbryt', 'Bekräfta', 'Nej tack', 'Inte nu', 'Senare', 'Fortsätt',
    'Försök igen', 'Lägg till', 'Ta bort', 'Kopiera',
  ],
  da: ['Luk', 'Annuller', 'Nej tak', 'Gem'],
  nb: ['Lukk', 'Avbryt', 'Nei takk', 'Lagre'],
  fi: ['Sulje', 'Peruuta', 'Lähetä', 'Ei kiitos', 'Tallenna'],
  pl: [
    'Zamknij', 'Zamknij okno', 'Anuluj', 'Zatwierdź', 'Potwierdź', 'Nie, dziękuję', 'Nie teraz', 'Później',
    'Kontynuuj', 'Spróbuj ponownie', 'Otwórz', 'Dodaj', 'Kopiuj', 'Skopiowano', 'Rozumiem', 'Wysoki kontrast',
  ],
  cs: ['Zavřít', 'Zrušit', 'Odeslat', 'Potvrdit', 'Uložit', 'Ne, děkuji'],
  el: ['Κλείσιμο', 'Ακύρωση', 'Υποβολή'],
  ru: [
    'Закрыть', 'Закрыть окно', 'Отмена', 'Отменить', 'Подтвердить', 'Нет, спасибо', 'Не сейчас', 'Позже',
    'Продолжить', 'Повторить', 'Попробовать снова', 'Обновить', 'Открыть', 'Добавить', 'Скопировать',
    'Скопировано', 'Понятно', 'Ошибка', 'Ок',
  ],
  uk: [
    'Закрити', 'Скасувати', 'Підтвердити', 'Ні, дякую', 'Не зараз', 'Пізніше', 'Продовжити', 'Скопіювати',
    'Зрозуміло',
  ],
  tr: [
    'Kapat', 'İptal', 'Onayla', 'Tamam', 'Hayır, teşekkürler', 'Şimdi değil', 'Daha sonra', 'Devam et',
    'Tekrar dene', 'Ekle', 'Sil', 'Kopyala', 'Anladım',
  ],
  ar: [
    'إغلاق', 'اغلاق', 'إلغاء', 'الغاء', 'تأكيد', 'موافق', 'لا شكرا', 'ليس الآن', 'لاحقا', 'متابعة',
    'إعادة المحاولة', 'نسخ', 'تم النسخ',
  ],
  fa: ['بستن', 'لغو', 'انصراف', 'تایید', 'تأیید', 'ادامه دهید', 'تلاش مجدد', 'کپی', 'متوجه شدم'],
  hi: ['बंद करें', 'रद्द करें', 'ठीक है', 'अभी नहीं', 'सहेजें', 'कॉपी करें'],
  zh: [
    '关闭', '关闭窗口', '取消', '确定', '确认', '继续', '重试', '刷新', '知道了', '我知道了', '暂不', '稍后', '关灯', '小 中 大', '复制', '复制成功',
    '打开', '添加', '關閉', '確定', '確認', '儲存', '重新整理', '複製', '字級', '字體大小', '好的',
  ],
  ja: [
    '閉じる', 'キャンセル', '確認', '確定', '続ける', '再試行', '更新', '文字サイズ変更', '標準', '拡大', 'コピー', 'コピーしました', '今はしない', '後で',
  ],
  ko: [
    '닫기', '취소', '확인', '전송', '다시 시도', '새로고침', '글씨 크기', '글자 작게', '글자 크게', '복사', '복사하기', '나중에', '다음에 하기',
    '오늘 하루 보지 않기', '오늘 하루 열지 않기',
  ],
  id: ['Tutup', 'Batal', 'Nanti saja', 'Lanjutkan', 'Coba lagi', 'Salin'],
  vi: ['Đóng', 'Hủy', 'Huỷ', 'Xác nhận', 'Đồng ý', 'Để sau', 'Tiếp tục', 'Thử lại', 'Sao chép'],
};
