import type { Phrases } from '../../../model/rule';

/** Buttons of galleries and lightboxes. */
// prettier-ignore
export const GALLERY_BUTTONS: Phrases = {
  en: [
    'Enlarge image', 'Enlarge this image', 'Enlarge photo', 'Click to enlarge', 'Click to enlarge image',
    'Click image to enlarge', 'Click on image to enlarge', 'Click to view larger image',
    'Click for larger image', 'Click to zoom', 'View larger image', 'View larger', 'View full-size image',
    'View full size', 'View full size image', 'View image', 'View image in fullscreen',
    'View photo in gallery', 'Open image in gallery', 'Open image modal', 'Open image in lightbox',
    'Open in fullscreen', 'Open full-size image', 'View gallery', 'View photo gallery', 'View slideshow',
    'View the gallery', 'View all photos', 'See all photos', 'See more photos', 'View more photos',
    'Show all photos', 'All photos', 'Launch gallery', 'Start slideshow', 'Launch slideshow',
    'Play slideshow', 'Full screen gallery', 'Close gallery', 'Back to gallery', 'Return to gallery',
    'Photo galleries', 'Picture gallery', 'Photo gallery', 'Image gallery', 'Image slideshow', 'Hide caption',
    'Toggle caption', 'Show caption', 'Hide captions', 'Show captions', 'Expand image', 'Expand photo',
    'Previous image', 'Next image', 'Previous photo', 'Next photo', 'Previous slide', 'Next slide',
    'Next gallery', 'Previous gallery', 'Swipe for more photos', 'Swipe to see more', 'Swipe left for more',
    'Scroll through photos', 'Open lightbox', 'Close lightbox', 'Click to view gallery', 'Tap to zoom',
    'Zoom image', 'Roll over image to zoom in', 'Hover to zoom', 'Buy a photo', 'Buy photos',
    'Buy this photo', 'Order a print', 'Image gallery navigation', 'Previous slide Next slide',
    'Next slide Previous slide', 'Close (Esc)', 'Press Esc to close', 'Toggle fullscreen', 'Toggle zoom', 'Zoom in/out',
    'Image thumbnail navigation', 'Previous image Next image',
  ],
  de: [
    'Bild vergrößern', 'Bilder vergrößern', 'Vergrößern', 'Klicken zum Vergrößern', 'Zum Vergrößern klicken',
    'Zur Bildergalerie', 'Bildergalerie öffnen', 'Galerie öffnen', 'Fotostrecke starten',
    'Bildergalerie starten', 'Alle Bilder anzeigen', 'Alle Bilder ansehen', 'Nächstes Bild',
    'Vorheriges Bild', 'Bild in Originalgröße anzeigen', 'Bildunterschrift anzeigen', 'Großansicht',
    'Vollbild',
  ],
  fr: [
    'Agrandir l’image', 'Agrandir la photo', 'Cliquez pour agrandir', 'Voir la galerie', 'Voir le diaporama',
    'Voir toutes les photos', 'Image suivante', 'Image précédente', 'Photo suivante', 'Photo précédente',
    'Ouvrir le diaporama', 'Plein écran',
  ],
  es: [
    'Ampliar imagen', 'Ampliar foto', 'Ampliar', 'Haga clic para ampliar', 'Ver galería', 'Ver fotos',
    'Ver todas las fotos', 'Imagen siguiente', 'Imagen anterior', 'Foto siguiente', 'Foto anterior',
    'Galería de fotos', 'Galería de imágenes',
  ],
  it: [
    'Ingrandisci immagine', 'Ingrandisci', 'Clicca per ingrandire', 'Guarda la gallery', 'Vai alla gallery',
    'Vedi tutte le foto', 'Immagine successiva', 'Immagine precedente', 'Galleria fotografica',
  ],
  pt: [
    'Ampliar imagem', 'Ver galeria', 'Ver fotos', 'Ver todas as fotos', 'Próxima foto', 'Foto anterior',
    'Galeria de fotos', 'Ver em tela cheia',
  ],
  nl: [
    'Vergroot afbeelding', 'Klik om te vergroten', 'Afbeelding vergroten', 'Foto vergroten', 'Bekijk alle foto’s', 'Volgende foto', 'Vorige foto',
    'Fotoalbum openen',
  ],
  sv: ['Förstora bilden', 'Visa bildspel', 'Nästa bild', 'Föregående bild', 'Visa alla bilder'],
  pl: [
    'Powiększ zdjęcie', 'Powiększ', 'Zobacz galerię', 'Zobacz zdjęcia', 'Następne zdjęcie',
    'Poprzednie zdjęcie', 'Galeria zdjęć', 'Kliknij, aby powiększyć',
  ],
  ru: [
    'Увеличить изображение', 'Увеличить картинку', 'Открыть изображение', 'Увеличить', 'Увеличить фото', 'Нажмите, чтобы увеличить', 'Смотреть галерею', 'Смотреть фото',
    'Все фото', 'Следующее фото', 'Предыдущее фото', 'Фотогалерея',
  ],
  uk: [
    'Збільшити зображення', 'Збільшити фото', 'Збільшити', 'Дивитися галерею', 'Фотогалерея', 'Наступне фото',
    'Попереднє фото',
  ],
  tr: [
    'Resmi büyüt', 'Galeriyi gör', 'Fotoğrafları gör', 'Sonraki fotoğraf', 'Önceki fotoğraf', 'Foto galeri',
  ],
  ar: ['تكبير الصورة', 'عرض الصور', 'معرض الصور'],
  fa: ['بزرگنمایی تصویر', 'بزرگ‌نمایی تصویر', 'نمایش تصویر', 'گالری تصاویر', 'مشاهده تصاویر'],
  hi: ['चित्र बड़ा करें', 'तस्वीर बड़ी करें', 'फोटो गैलरी देखें', 'सभी तस्वीरें देखें'],
  zh: [
    '查看大图', '点击查看大图', '點擊放大', '查看原图', '下一张', '上一张', '点击图片进入下一页',
    '查看全部图片',
  ],
  ja: [
    '画像を拡大', '拡大する', '拡大画像を見る', '写真を見る', '次の画像', '前の画像', '画像一覧',
    'フォトギャラリー', '全ての画像を見る',
  ],
  ko: ['이미지 확대', '사진 확대', '이미지 크게 보기', '사진 크게 보기', '확대보기', '다음 사진', '이전 사진', '포토 갤러리'],
  id: ['Perbesar gambar', 'Lihat foto', 'Galeri foto', 'Lihat semua foto'],
  vi: ['Phóng to ảnh', 'Xem ảnh', 'Xem tất cả ảnh', 'Thư viện ảnh'],
};

/** Words that are links or controls beside other junk. */
// prettier-ignore
export const GALLERY_WORDS: Phrases = {
  en: [
    'Gallery', 'Galleries', 'Photos', 'Photo', 'Images', 'Image', 'Pictures', 'Slideshow', 'Slideshows',
    'Caption', 'Thumbnails', 'Thumbnail', 'Zoom', 'Zoom in', 'Zoom out', 'Enlarge', 'Full size', 'Carousel',
    'Lightbox', 'Hide thumbnails', 'Show thumbnails',
  ],
  de: ['Bildergalerie', 'Bildergalerien', 'Fotostrecke', 'Fotostrecken', 'Galerie', 'Fotos', 'Bilder'],
  fr: ['Diaporama', 'Diaporamas', 'En images', 'Galerie photos', 'Agrandir', 'Galerie photo'],
  es: ['Galería', 'Galerías', 'Fotogalería', 'Fotogalerías', 'En imágenes', 'Imágenes'],
  it: ['Fotogallery', 'Gallery', 'Galleria', 'Immagini'],
  pt: ['Galeria', 'Galerias', 'Imagens'],
  nl: ['Fotoserie', 'Fotogalerij', 'Vergroot'],
  sv: ['Bildspel', 'Bilder'],
  pl: ['Zdjęcia', 'Foto'],
  ru: ['Фото', 'Фоторепортаж', 'Фотографии', 'Галерея'],
  uk: ['Фоторепортаж', 'Світлини'],
  tr: ['Galeri', 'Fotoğraflar', 'Foto haber'],
  ar: ['صور', 'الصور'],
  fa: ['عکس', 'گالری'],
  zh: ['图片', '组图', '图集', '圖片', '高清图'],
  ja: ['画像', '写真', 'フォト', 'ギャラリー'],
  ko: ['사진', '포토', '갤러리'],
  id: ['Galeri', 'Foto'],
  vi: ['Ảnh', 'Hình ảnh'],
};
