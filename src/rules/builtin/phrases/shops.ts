import type { Phrases } from '../../../model/rule';

/** Furniture of shops that nothing else says. */
// prettier-ignore
export const SHOP_BUTTONS: Phrases = {
  en: [
    'Add to cart', 'Add to bag', 'Add to basket', 'Add to trolley', 'Added to cart', 'Added to bag',
    'Add to wishlist', 'Add to wish list', 'Add to my wishlist', 'Add to compare', 'Add to registry',
    'Add to quote', 'Add to my list', 'Add all to cart', 'Item added to cart', 'Item added to your cart',
    'Items in cart', '0 items in cart', 'Items in your cart', 'Your cart', 'Your shopping cart', 'Your bag',
    'Your shopping bag', 'Your basket', 'Your cart is empty', 'Your cart is currently empty',
    'Your shopping cart is empty', 'Your bag is empty', 'Your basket is empty', 'Your wishlist is empty',
    'You have no items in your shopping cart', 'You have no items to compare', 'No products in the cart',
    'Shopping cart', 'View cart', 'View bag', 'View basket', 'View my cart', 'Cart total', 'Mini cart',
    'My cart', 'My bag', 'My basket', 'Go to cart', 'Go to checkout', 'Checkout', 'Check out', 'Checkout now',
    'Proceed to checkout', 'Secure checkout', 'Continue to checkout', 'Continue shopping', 'Keep shopping',
    'Start shopping', 'Return to shop', 'Buy on Amazon', 'Buy now on Amazon', 'View on Amazon', 'Check price',
    'Check price on Amazon', 'Check price at Amazon', 'Quick view', 'Quick add', 'Quick shop', 'Quick buy',
    'Quick look', 'Quickview', 'Choose options', 'Select options', 'Select size', 'Choose your size',
    'Select color', 'Increase quantity', 'Decrease quantity', 'Increase quantity by 1',
    'Decrease quantity by 1', 'Increase item quantity by one', 'Decrease item quantity by one', 'Remove item',
    'Update cart', 'Apply coupon', 'Promo code', 'Discount code', 'Enter promo code', 'Have a coupon?',
    'Estimate shipping', 'Calculate shipping', 'Shipping calculated at checkout',
    'Taxes and shipping calculated at checkout', 'Tax included. Shipping calculated at checkout.',
    'Out of stock', 'In stock', 'In stock now', 'Only a few left', 'Low stock', 'Sold out', 'Back in stock',
    'Temporarily out of stock', 'Notify me when available', 'Notify me when in stock',
    'Email me when available', 'Pre-order', 'Pre-order now', 'Free shipping', 'Free delivery', 'Free returns',
    'Free shipping on all orders', 'Regular price', 'Sale price', 'Unit price', 'Original price',
    'Current price', 'List price', 'Our price', 'Size guide', 'Size chart', 'Sizing guide', 'Track order',
    'Track your order', 'Track my order', 'Order tracking', 'Order status', 'Returns & exchanges',
    'Returns and exchanges', 'Returns & refunds', 'Shipping & returns', 'Shipping and returns',
    'Shipping & delivery', 'Shipping information', 'Delivery information', 'Delivery & returns', 'Gift card',
    'Gift cards', 'E-gift cards', 'Gift certificates', 'Recently viewed', 'Recently viewed products',
    'Recently viewed items', 'Write a review', 'Be the first to review this product',
    'Be the first to write a review', 'Customer reviews', 'Read reviews', 'See all reviews', 'Wishlist',
    'Wish list', 'Compare products', 'Compare selected', 'Payment methods', 'Accepted payment methods',
    'We accept', 'Secure payment', 'American Express', 'Visa Mastercard', 'Apple Pay', 'Google Pay',
    'Shop Pay', 'Shop all', 'Shop by brand', 'Shop by category', 'Shop by price', 'Shop by department',
    'Shop by collection', 'On sale', 'Clearance', 'Remove product?', 'Price: low to high',
    'Price: high to low', 'Default sorting', 'Sort by popularity', 'Sort by average rating', 'Sort by latest',
    'Sort by price: low to high', 'Sort by price: high to low',
  ],
  de: [
    'In den Warenkorb', 'In den Einkaufswagen', 'In den Warenkorb legen', 'Zum Warenkorb hinzufügen',
    'Zum Warenkorb', 'Warenkorb', 'Warenkorb anzeigen', 'Warenkorb ansehen', 'Mein Warenkorb',
    'Ihr Warenkorb', 'Dein Warenkorb', 'Ihr Warenkorb ist leer', 'Dein Warenkorb ist leer',
    'Der Warenkorb ist leer', 'Es befinden sich keine Produkte im Warenkorb.', 'Auf die Wunschliste',
    'Auf den Wunschzettel', 'Auf den Merkzettel', 'Wunschliste', 'Wunschzettel', 'Merkzettel', 'Zur Kasse',
    'Kasse', 'Jetzt kaufen', 'Sofort kaufen', 'Jetzt bestellen', 'Weiter einkaufen', 'Ausverkauft',
    'Nicht vorrätig', 'Auf Lager', 'Sofort lieferbar', 'Kostenloser Versand', 'Versandkostenfrei',
    'inkl. MwSt.', 'zzgl. Versandkosten', 'inkl. MwSt. zzgl. Versandkosten', 'Größentabelle',
    'Schnellansicht', 'Ausführung wählen', 'Zum Shop', 'Zahlungsarten', 'Versandarten', 'Zuletzt angesehen',
    'Bei Amazon kaufen', 'Bei Amazon ansehen', 'Preis prüfen',
  ],
  fr: [
    'Ajouter au panier', 'Ajouter à la liste', 'Ajouter aux favoris', 'Ajouter à ma liste de souhaits',
    'Votre panier est vide', 'Votre panier', 'Mon panier', 'Voir le panier', 'Panier', 'Passer la commande',
    'Commander', 'Acheter', 'Acheter maintenant', 'Continuer mes achats', 'Continuer vos achats',
    'Livraison gratuite', 'Livraison offerte', 'Rupture de stock', 'En stock', 'Épuisé', 'Guide des tailles',
    'Aperçu rapide', 'Choix des options', 'Moyens de paiement', 'Paiement sécurisé', 'Retours gratuits',
    'Code promo',
  ],
  es: [
    'Añadir al carrito', 'Añadir a la cesta', 'Agregar al carrito', 'Tu carrito está vacío',
    'Su carrito está vacío', 'El carrito está vacío', 'Ver carrito', 'Carrito', 'Mi carrito',
    'Finalizar compra', 'Comprar ahora', 'Comprar', 'Seguir comprando', 'Envío gratis', 'Envío gratuito',
    'Agotado', 'Sin existencias', 'En stock', 'Vista rápida', 'Seleccionar opciones', 'Guía de tallas',
    'Lista de deseos', 'Añadir a la lista de deseos', 'Métodos de pago', 'Ver en Amazon',
  ],
  it: [
    'Aggiungi al carrello', 'Il tuo carrello è vuoto', 'Il carrello è vuoto', 'Nessun prodotto nel carrello.',
    'Vai al carrello', 'Carrello', 'Visualizza carrello', 'Vai alla cassa', 'Procedi con l’ordine',
    'Acquista ora', 'Acquista', 'Continua lo shopping', 'Spedizione gratuita', 'Esaurito', 'Non disponibile',
    'Disponibile', 'Guida alle taglie', 'Vista rapida', 'Lista dei desideri',
    'Aggiungi alla lista dei desideri', 'Metodi di pagamento',
  ],
  pt: [
    'Adicionar ao carrinho', 'Seu carrinho está vazio', 'O seu carrinho está vazio', 'Ver carrinho',
    'Carrinho', 'Meu carrinho', 'Finalizar compra', 'Comprar agora', 'Comprar', 'Continuar comprando',
    'Continuar a comprar', 'Frete grátis', 'Envio grátis', 'Esgotado', 'Fora de estoque', 'Em estoque',
    'Lista de desejos', 'Adicionar à lista de desejos', 'Formas de pagamento', 'Guia de tamanhos',
  ],
  nl: [
    'In winkelwagen', 'In winkelmandje', 'Toevoegen aan winkelwagen', 'Je winkelwagen is leeg',
    'Uw winkelwagen is leeg', 'Je winkelmandje is leeg', 'Winkelwagen', 'Winkelmandje',
    'Winkelwagen bekijken', 'Afrekenen', 'Naar de kassa', 'Verder winkelen', 'Nu kopen', 'Gratis verzending',
    'Uitverkocht', 'Op voorraad', 'Verlanglijst', 'Maattabel', 'Betaalmethoden',
  ],
  sv: [
    'Lägg i varukorgen', 'Lägg i varukorg', 'Din varukorg är tom', 'Varukorgen är tom', 'Varukorg',
    'Till kassan', 'Visa varukorg', 'Köp nu', 'Fortsätt handla', 'Fri frakt', 'Slut i lager', 'I lager',
    'Slutsåld', 'Önskelista', 'Storleksguide',
  ],
  pl: [
    'Dodaj do koszyka', 'Do koszyka', 'Twój koszyk jest pusty', 'Koszyk jest pusty', 'Koszyk',
    'Zobacz koszyk', 'Przejdź do kasy', 'Kup teraz', 'Kontynuuj zakupy', 'Darmowa dostawa',
    'Brak w magazynie', 'Na stanie', 'Wyprzedane', 'Lista życzeń', 'Dodaj do listy życzeń', 'Szybki podgląd',
    'Tabela rozmiarów', 'Formy płatności', 'Dostawa i płatność',
  ],
  cs: [
    'Do košíku', 'Přidat do košíku', 'Vložit do košíku', 'Košík je prázdný', 'Váš košík je prázdný',
    'Vyprodáno', 'Skladem', 'Doprava zdarma',
  ],
  el: ['Προσθήκη στο καλάθι', 'Το καλάθι σας είναι άδειο', 'Καλάθι'],
  ru: [
    'Добавить в корзину', 'Ваша корзина пуста', 'Корзина пуста', 'В корзину', 'Корзина', 'Перейти в корзину',
    'Оформить заказ', 'Купить', 'Купить сейчас', 'Купить в один клик', 'Купить в 1 клик',
    'Продолжить покупки', 'Бесплатная доставка', 'Нет в наличии', 'В наличии', 'Быстрый просмотр', 'Сравнить',
    'Добавить к сравнению', 'Доставка и оплата', 'Оплата и доставка', 'Таблица размеров',
  ],
  uk: [
    'Додати в кошик', 'Додати до кошика', 'Ваш кошик порожній', 'Кошик порожній', 'Кошик',
    'Оформити замовлення', 'Купити', 'Продовжити покупки', 'Безкоштовна доставка', 'Немає в наявності',
    'В наявності', 'Доставка і оплата',
  ],
  tr: [
    'Sepete ekle', 'Sepetiniz boş', 'Sepetim', 'Sepet', 'Sepeti görüntüle', 'Hemen al', 'Satın al',
    'Alışverişe devam et', 'Ücretsiz kargo', 'Kargo bedava', 'Stokta yok', 'Tükendi', 'Beden tablosu',
  ],
  ar: [
    'أضف إلى السلة', 'إضافة إلى السلة', 'أضف للسلة', 'سلة التسوق فارغة', 'سلة التسوق', 'عرض السلة',
    'إتمام الشراء', 'اشتري الآن', 'شحن مجاني', 'غير متوفر', 'إضافة للمفضلة',
  ],
  fa: [
    'افزودن به سبد خرید', 'سبد خرید', 'سبد خرید شما خالی است', 'مشاهده سبد خرید', 'تسویه حساب', 'خرید',
    'ارسال رایگان', 'ناموجود', 'افزودن به علاقه‌مندی‌ها', 'افزودن به لیست علاقه‌مندی',
  ],
  hi: ['कार्ट में जोड़ें', 'अभी खरीदें', 'आपका कार्ट खाली है', 'स्टॉक में नहीं है'],
  zh: [
    '加入购物车', '立即购买', '购物车', '您的购物车是空的', '购物车为空', '去结算', '继续购物', '免运费', '包邮', '缺货', '加入收藏夹', '加入購物車', '購物車',
    '立即購買', '直接購買', '結帳', '繼續購物', '您的購物車是空的', '售完', '已售罄',
  ],
  ja: [
    'カートに入れる', 'カートは空です', 'カートを見る', 'カート', 'カートに追加', '買い物かご', '買い物かごに入れる', 'ショッピングカート', '今すぐ購入', '今すぐ買う',
    'レジに進む', '買い物を続ける', '送料無料', '在庫切れ', '売り切れ', '在庫あり', 'お気に入りに追加', 'お気に入り', 'ほしい物リストに追加', 'サイズガイド',
  ],
  ko: [
    '장바구니 담기', '장바구니', '장바구니가 비어 있습니다', '장바구니 보기', '바로구매', '바로 구매', '구매하기', '결제하기', '쇼핑 계속하기', '무료배송',
    '무료 배송', '품절', '관심상품', '찜하기', '위시리스트',
  ],
  id: [
    'Tambah ke keranjang', 'Tambahkan ke keranjang', 'Keranjang Anda kosong', 'Keranjang belanja',
    'Keranjang', 'Beli sekarang', 'Lanjut belanja', 'Gratis ongkir', 'Stok habis',
  ],
  vi: [
    'Thêm vào giỏ hàng', 'Thêm vào giỏ', 'Giỏ hàng trống', 'Giỏ hàng', 'Chưa có sản phẩm trong giỏ hàng.',
    'Mua ngay', 'Thanh toán', 'Tiếp tục mua sắm', 'Miễn phí vận chuyển', 'Hết hàng', 'Yêu thích',
    'Thêm vào yêu thích',
  ],
};

/** Words of shops that are ordinary words as well. */
// prettier-ignore
export const SHOP_WORDS: Phrases = {
  en: [
    'Buy now', 'Buy it now', 'Cart', 'Bag', 'Basket', 'Quantity', 'Qty', 'Price', 'Subtotal', 'Total',
    'Compare', 'Size', 'Color', 'Colour', 'Brand', 'Brands', 'Availability', 'Shipping', 'Delivery',
    'Returns', 'Refunds & returns', 'Warranty', 'Specifications', 'Rating', 'Ratings', 'Discount', 'Coupon',
    'Order', 'Orders', 'Accessories', 'Collections', 'Shop all products', 'Payment', 'Financing',
    'Product details', 'Product description', 'Additional information', 'Related products', 'SKU', 'Stock',
    'Verified purchase', 'Verified buyer', 'Yes, I recommend this product',
  ],
  de: [
    'Menge', 'Anzahl', 'Preis', 'Größe', 'Farbe', 'Marke', 'Marken', 'Verfügbarkeit', 'Versand', 'Lieferung',
    'Rückgabe', 'Bewertungen', 'Zwischensumme', 'Gesamtsumme', 'Gutschein', 'Gutscheine', 'Bestellung',
    'Neuheiten',
  ],
  fr: [
    'Quantité', 'Prix', 'Taille', 'Couleur', 'Marque', 'Marques', 'Disponibilité', 'Livraison', 'Retours',
    'Avis clients', 'Sous-total', 'Nouveautés', 'Soldes',
  ],
  es: [
    'Cantidad', 'Precio', 'Talla', 'Color', 'Marca', 'Marcas', 'Disponibilidad', 'Envíos', 'Envío',
    'Devoluciones', 'Valoraciones', 'Ofertas', 'Novedades', 'Cesta',
  ],
  it: [
    'Quantità', 'Prezzo', 'Taglia', 'Colore', 'Marca', 'Marchi', 'Disponibilità', 'Spedizione', 'Spedizioni',
    'Resi', 'Recensioni', 'Offerte', 'Novità',
  ],
  pt: [
    'Quantidade', 'Preço', 'Tamanho', 'Cor', 'Marca', 'Marcas', 'Disponibilidade', 'Entrega', 'Devoluções',
    'Avaliações', 'Ofertas',
  ],
  nl: [
    'Aantal', 'Prijs', 'Maat', 'Kleur', 'Merk', 'Verzending', 'Levering', 'Retourneren', 'Beoordelingen',
    'Aanbiedingen', 'Nieuw',
  ],
  pl: [
    'Ilość', 'Cena', 'Rozmiar', 'Kolor', 'Marka', 'Marki', 'Dostępność', 'Dostawa', 'Zwroty', 'Promocje',
    'Nowości',
  ],
  ru: [
    'Количество', 'Цена', 'Размер', 'Цвет', 'Бренд', 'Бренды', 'Наличие', 'Доставка', 'Оплата', 'Возврат',
    'Скидки', 'Акции', 'Новинки', 'Каталог', 'Каталог товаров',
  ],
  zh: ['数量', '价格', '尺码', '颜色', '品牌', '库存', '配送', '评价', '促销', '數量', '價格', '尺寸', '顏色'],
  ja: ['数量', '価格', 'サイズ', 'カラー', 'ブランド', '在庫', '配送', 'レビュー', 'セール', '新着商品'],
  ko: ['수량', '가격', '사이즈', '색상', '브랜드', '재고', '배송', '리뷰', '할인', '신상품'],
};
