extension VendorTable {
  /// Payments, billing, banks, credit and wallets.
  static let payments = """
    Stripe | | payment | US | stripe.com | Stripe Payments; Stripe Payments Europe; Stripe Connect; Stripe Checkout; Stripe Radar; Stripe Identity
    PayPal | | payment | US | paypal.com; paypalobjects.com | Pay Pal; PayPal Holdings
    Braintree | PayPal | payment | US | braintreepayments.com; braintreegateway.com | Braintree Payments
    Venmo | PayPal | payment | US | venmo.com |
    Hyperwallet | PayPal | payment | CA | hyperwallet.com |
    Xoom | PayPal | payment | US | xoom.com |
    ~Square | Block | payment | US | squareup.com; square.com | Square Payments; Squareup; Square Inc; Block Inc
    Cash App | Block | payment | US | cash.app | CashApp
    Afterpay | Block | payment | AU | afterpay.com | Clearpay
    Klarna | | payment | SE | klarna.com | Klarna Bank; Sofortüberweisung; SOFORT
    ~Affirm | | payment | US | affirm.com | Affirm Inc
    Sezzle | | payment | US | sezzle.com |
    Zip Co | | payment | AU | zip.co | Quadpay
    Splitit | | payment | US | splitit.com |
    Scalapay | | payment | IT | scalapay.com |
    Adyen | | payment | NL | adyen.com |
    Mollie | | payment | NL | mollie.com |
    Worldpay | | payment | GB | worldpay.com; worldpayonline.com | Worldpay from FIS; Vantiv
    Checkout.com | | payment | GB | checkout.com |
    Worldline | | payment | FR | worldline.com | Ingenico; Ogone; SIX Payment Services; Saferpay
    Nexi | | payment | IT | nexi.it | Nets; Nets Denmark; Concardis
    Trustly | | payment | SE | trustly.com |
    Swish | | payment | SE | swish.nu | Getswish
    Vipps | | payment | NO | vipps.no | Vipps MobilePay
    MobilePay | | payment | DK | mobilepay.dk |
    iDEAL | | payment | NL | ideal.nl |
    Bancontact | | payment | BE | bancontact.com |
    giropay | | payment | DE | giropay.de | paydirekt
    Przelewy24 | | payment | PL | przelewy24.pl |
    PayU | Prosus | payment | NL | payu.com |
    Dotpay | Nexi | payment | PL | dotpay.pl |
    Tpay | | payment | PL | tpay.com |
    Razorpay | | payment | IN | razorpay.com |
    Paytm | | payment | IN | paytm.com |
    CCAvenue | | payment | IN | ccavenue.com |
    PhonePe | Walmart | payment | IN | phonepe.com |
    Mercado Pago | MercadoLibre | payment | AR | mercadopago.com | MercadoPago
    EBANX | | payment | BR | ebanx.com |
    PagSeguro | | payment | BR | pagseguro.com.br | PagBank
    dLocal | | payment | UY | dlocal.com |
    Paystack | Stripe | payment | NG | paystack.com |
    Flutterwave | | payment | NG | flutterwave.com |
    M-Pesa | Safaricom | payment | KE | |
    Alipay | Ant Group | payment | CN | alipay.com |
    WeChat Pay | Tencent | payment | CN | pay.weixin.qq.com | WeChatPay; Tenpay
    UnionPay | | payment | CN | unionpay.com; unionpayintl.com | China UnionPay
    KakaoPay | Kakao | payment | KR | kakaopay.com |
    Apple Pay | Apple | payment | US | apple.com/apple-pay | ApplePay
    Google Pay | Google | payment | US | pay.google.com; payments.google.com | Google Wallet; GooglePay; Google Payments; Google Payment
    Amazon Pay | Amazon | payment | US | pay.amazon.com | Amazon Payments; AmazonPay
    Samsung Pay | Samsung | payment | KR | | Samsung Wallet
    Shop Pay | Shopify | payment | CA | shop.app | Shopify Payments
    Skrill | Paysafe | payment | GB | skrill.com | Moneybookers
    Neteller | Paysafe | payment | GB | neteller.com |
    Paysafe | | payment | GB | paysafe.com; paysafecard.com | paysafecard; Paysafe Group
    Payoneer | | payment | US | payoneer.com |
    Wise | | payment | GB | wise.com; transferwise.com | TransferWise; Wise Payments
    Revolut | | payment | GB | revolut.com |
    N26 | | payment | DE | n26.com |
    Western Union | | payment | US | westernunion.com |
    MoneyGram | | payment | US | moneygram.com |
    Tipalti | | payment | US | tipalti.com |
    Trolley | | payment | CA | trolley.com | Payment Rails
    Bill.com | | payment | US | bill.com |
    Brex | | payment | US | brex.com |
    GoCardless | | payment | GB | gocardless.com | Go Cardless
    SlimPay | | payment | FR | slimpay.com |
    Lemonway | | payment | FR | lemonway.com | Lemon Way
    MANGOPAY | | payment | LU | mangopay.com | Leetchi
    HiPay | | payment | FR | hipay.com |
    PayPlug | | payment | FR | payplug.com |
    Lyra Network | | payment | FR | lyra.com | PayZen
    Paybox | Verifone | payment | FR | paybox.com |
    Dalenys | Natixis | payment | FR | dalenys.com | Payplug Enterprise
    Computop | Nexi | payment | DE | computop.com | Computop Paygate
    PAYONE | Worldline | payment | DE | payone.com; payone.de | BS PAYONE
    Unzer | | payment | DE | unzer.com | heidelpay
    Wirecard | | payment | DE | wirecard.com |
    Novalnet | | payment | DE | novalnet.com; novalnet.de |
    RatePAY | Nets | payment | DE | ratepay.com |
    Micropayment | | payment | DE | micropayment.de |
    DataTrans | Planet | payment | CH | datatrans.ch |
    PostFinance | | payment | CH | postfinance.ch |
    TWINT | | payment | CH | twint.ch |
    Nuvei | | payment | CA | nuvei.com | SafeCharge
    Moneris | | payment | CA | moneris.com |
    Bambora | Worldline | payment | SE | bambora.com | Beanstream
    Opayo | Elavon | payment | GB | opayo.co.uk; sagepay.co.uk | SagePay; Sage Pay
    Elavon | US Bancorp | payment | US | elavon.com |
    Realex Payments | Global Payments | payment | IE | realexpayments.com | Realex
    Global Payments | | payment | US | globalpayments.com | TSYS; Heartland Payment Systems
    Barclaycard | Barclays | payment | GB | barclaycard.co.uk | Barclaycard Payments
    Cardstream | | payment | GB | cardstream.com |
    SumUp | | payment | GB | sumup.com |
    Zettle | PayPal | payment | SE | zettle.com | iZettle
    Dojo Payments | | payment | GB | dojo.tech | Paymentsense
    Truelayer | | open-banking | GB | truelayer.com |
    Plaid | | open-banking | US | plaid.com | Plaid Inc; Plaid Technologies
    Yodlee | | open-banking | US | yodlee.com | Envestnet Yodlee; Envestnet
    Finicity | Mastercard | open-banking | US | finicity.com |
    MX Technologies | | open-banking | US | mx.com |
    Tink | Visa | open-banking | SE | tink.com |
    Nordigen | GoCardless | open-banking | LV | nordigen.com |
    Teller.io | | open-banking | US | teller.io |
    Authorize.net | Visa | payment | US | authorize.net | AuthorizeNet
    CyberSource | Visa | payment | US | cybersource.com |
    Visa | | card-brand | US | visa.com | Visa Inc; Visa Europe
    Mastercard | | card-brand | US | mastercard.com | Mastercard International
    American Express | | card-brand | US | americanexpress.com; aexp.com | Amex
    ~Discover | Capital One | card-brand | US | discover.com | Discover Financial Services; Diners Club
    JCB | | card-brand | JP | jcb.co.jp | JCB International
    First Data | Fiserv | payment | US | firstdata.com | FirstData
    Fiserv | | payment | US | fiserv.com | Clover Network
    FIS Global | | payment | US | fisglobal.com |
    Paymentech | JPMorgan Chase | payment | US | chasepaymentech.com | Chase Paymentech
    ~Chase | JPMorgan Chase | payment | US | chase.com | JPMorgan; JPMorgan Chase; J.P. Morgan
    Bank of America | | payment | US | bankofamerica.com |
    Wells Fargo | | payment | US | wellsfargo.com |
    Citibank | Citigroup | payment | US | citi.com; citibank.com | Citigroup
    Capital One | | payment | US | capitalone.com |
    Goldman Sachs | | payment | US | goldmansachs.com | Goldman Sachs Bank
    Barclays | | payment | GB | barclays.co.uk; barclays.com |
    HSBC | | payment | GB | hsbc.com; hsbc.co.uk |
    BNP Paribas | | payment | FR | bnpparibas.com |
    Deutsche Bank | | payment | DE | db.com; deutsche-bank.de |
    Santander | | payment | ES | santander.com |
    SWIFT | | payment | BE | swift.com |
    Dwolla | | payment | US | dwolla.com |
    WePay | JPMorgan Chase | payment | US | wepay.com |
    BlueSnap | | payment | US | bluesnap.com |
    2Checkout | Verifone | payment | US | 2checkout.com; verifone.com | Verifone; Avangate
    FastSpring | | payment | US | fastspring.com |
    Paddle | | payment | GB | paddle.com | Paddle.com; Paddle.com Market
    Lemon Squeezy | Stripe | payment | US | lemonsqueezy.com | LemonSqueezy
    Gumroad | | payment | US | gumroad.com |
    Cleverbridge | | payment | DE | cleverbridge.com |
    Digital River | | payment | US | digitalriver.com | MyCommerce
    Xsolla | | payment | US | xsolla.com |
    Digistore24 | | payment | DE | digistore24.com |
    CopeCart | | payment | DE | copecart.com |
    Chargebee | | billing | IN | chargebee.com |
    Recurly | | billing | US | recurly.com |
    Chargify | Maxio | billing | US | chargify.com | Maxio; SaaSOptics
    Zuora | | billing | US | zuora.com |
    Aria Systems | | billing | US | ariasystems.com |
    Vindicia | Amdocs | billing | US | vindicia.com |
    Recharge Payments | | billing | US | rechargepayments.com |
    Orb Billing | | billing | US | withorb.com |
    Metronome | | billing | US | metronome.com |
    Avalara | | billing | US | avalara.com |
    TaxJar | Stripe | billing | US | taxjar.com |
    Vertex Tax | | billing | US | vertexinc.com |
    Xero | | billing | NZ | xero.com |
    QuickBooks | Intuit | billing | US | quickbooks.intuit.com | Intuit QuickBooks; Intuit
    FreshBooks | | billing | CA | freshbooks.com |
    NetSuite | Oracle | billing | US | netsuite.com | Oracle NetSuite
    ~Sage | | billing | GB | sage.com | Sage Intacct; Sage Group
    SEGPAY | | payment | US | segpay.com |
    CCBill | | payment | US | ccbill.com |
    Epoch Payments | | payment | US | epoch.com | Epoch.com
    Verotel | | payment | NL | verotel.com |
    Boku | | payment | GB | boku.com |
    Fortumo | Boku | payment | EE | fortumo.com |
    Bango | | payment | GB | bango.com |
    Digital Virgo | | payment | FR | digitalvirgo.com |
    CoinPayments | | payment | KY | coinpayments.net | CoinPayments.net
    BitPay | | payment | US | bitpay.com |
    Coinbase | | payment | US | coinbase.com | Coinbase Commerce
    CoinGate | | payment | LT | coingate.com |
    NOWPayments | | payment | NL | nowpayments.io |
    MoonPay | | payment | US | moonpay.com |
    Ramp Network | | payment | GB | ramp.network |
    Transak | | payment | US | transak.com |
    Wyre | | payment | US | sendwyre.com |
    Simplex | Nuvei | payment | IL | simplex.com |
    Banxa | | payment | AU | banxa.com |
    Mercuryo | | payment | GB | mercuryo.io |
    Binance | | payment | KY | binance.com |
    Kraken | | payment | US | kraken.com |
    Fireblocks | | payment | US | fireblocks.com |
    MetaMask | Consensys | payment | US | metamask.io | Infura; Consensys
    WalletConnect | Reown | payment | CH | walletconnect.com; reown.com |
    Alchemy API | | payment | US | alchemy.com |
    Apple Card | Apple | payment | US | | Apple Cash
    Experian | | credit | IE | experian.com; experian.co.uk | Experian Marketing Services
    Equifax | | credit | US | equifax.com; equifax.co.uk | Workforce Solutions
    TransUnion | | credit | US | transunion.com; transunion.co.uk | CallCredit; Trans Union
    Schufa | | credit | DE | schufa.de | SCHUFA Holding
    Creditreform | | credit | DE | creditreform.de | Creditreform Boniversum; Boniversum
    infoscore | Arvato | credit | DE | experian.de | infoscore Consumer Data; Arvato Infoscore
    CRIF | | credit | IT | crif.com; crif.de | CRIF Bürgel; CRIF GmbH
    Bisnode | Dun & Bradstreet | credit | SE | bisnode.com |
    Creditsafe | | credit | SE | creditsafe.com | Creditsafe i Sverige
    Dun & Bradstreet | | credit | US | dnb.com | Dun and Bradstreet; D&B
    FICO | | credit | US | fico.com |
    UC AB | | credit | SE | uc.se |
    Cifas | | fraud | GB | cifas.org.uk |
    """
}
