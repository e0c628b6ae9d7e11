// Generated from src/measure/schema by scripts/write-schemas.ts. Do not edit.
import { once } from '../../source/once.ts'

type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What the values of closed vocabularies mean, by fact: for whoever shows them to people. */
export const meanings = once((): Meanings => ({
  "actor.level": {
    "central": "central or federal government",
    "sub-central": "state, province, region",
    "local": "municipality",
    "supranational": "a union to which powers were transferred"
  },
  "actor.body": {
    "government": "ministry, legislature, agency of the state",
    "state-enterprise": "enterprise owned or controlled by the state",
    "development-bank": "public bank with a policy mandate",
    "private-entrusted": "private body told by government to act",
    "private": "private body acting by itself"
  },
  "actor.development": {
    "developed": "claims no developing-country treatment",
    "developing": "claims developing-country status"
  },
  "actor.resources": {
    "rich": "resource rents are a large part of income or exports",
    "moderate": "some resource rents",
    "poor": "few natural resources"
  },
  "actor.income": {
    "low": "low",
    "lower-middle": "lower middle",
    "upper-middle": "upper middle",
    "high": "high"
  },
  "type": {
    "tariff": "customs duty, changed or set",
    "tariff-quota": "lower duty up to a quantity",
    "import-quota": "limit on the quantity or value imported",
    "import-ban": "prohibition on importing",
    "import-licence": "licence required to import",
    "import-charge": "fee, surcharge or other charge on importing",
    "border-adjustment": "charge at the border that mirrors an internal tax or carbon price",
    "export-tax": "duty or charge on exporting",
    "export-quota": "limit on the quantity or value exported",
    "export-ban": "prohibition on exporting",
    "export-licence": "licence required to export",
    "export-price-floor": "minimum price for exports",
    "domestic-supply-obligation": "producers must sell a share at home",
    "dual-pricing": "input sold cheaper at home than abroad",
    "anti-dumping-duty": "duty against dumped imports",
    "countervailing-duty": "duty against subsidised imports",
    "safeguard": "temporary protection against an import surge",
    "grant": "non-repayable transfer",
    "soft-loan": "loan on other than market terms",
    "loan-guarantee": "guarantee of a debt",
    "equity-injection": "purchase of shares, recapitalisation, bail-out",
    "debt-forgiveness": "cancelling or taking over a debt",
    "interest-subsidy": "payment of part of the interest",
    "tax-credit": "tax reduced for stated conduct",
    "tax-holiday": "exemption from tax for a time",
    "accelerated-depreciation": "faster write-off",
    "duty-exemption": "import duty not charged on inputs",
    "duty-drawback": "duty or tax refunded on export",
    "special-zone": "export processing or special economic zone package",
    "feed-in-tariff": "guaranteed price for electricity fed in",
    "price-support": "government keeps a price above the market",
    "income-support": "payment to producers not tied to a price",
    "consumer-subsidy": "support paid for buying or deploying a product",
    "input-subsidy": "goods or services supplied below the market price",
    "fuel-subsidy": "support for using fossil fuel",
    "export-credit": "official finance or insurance for exports",
    "export-subsidy": "support tied to exporting",
    "research-support": "support for research and development",
    "regional-aid": "support for a disadvantaged region",
    "environmental-aid": "support for environmental adaptation or clean production",
    "agricultural-support": "support to farm producers",
    "fisheries-support": "support to fishing or fleets",
    "services-subsidy": "support to service suppliers",
    "local-content-requirement": "inputs must be of domestic origin",
    "trade-balancing-requirement": "imports tied to exports or to foreign exchange earned",
    "export-requirement": "output must be exported",
    "technology-transfer-requirement": "technology must be handed over or a technology used",
    "royalty-limit": "cap on royalties or licence terms",
    "joint-venture-requirement": "foreign ownership limited or partner required",
    "employment-requirement": "local hiring, training, research or production location",
    "investment-screening": "approval of foreign investment",
    "investment-incentive": "advantage to attract investment",
    "procurement-preference": "domestic goods or suppliers preferred in public purchasing",
    "procurement-offset": "public purchase tied to local content, technology or counter-trade",
    "state-enterprise-purchasing": "state enterprise told what or where to buy or sell",
    "state-enterprise": "state enterprise as vehicle of policy, or granted privileges",
    "supplier-development": "programme that links or trains local suppliers",
    "competition-policy": "merger or consolidation policy, national champions",
    "technical-regulation": "mandatory product characteristics",
    "standard": "voluntary standard, label or certification",
    "quality-infrastructure": "metrology, testing, extension",
    "compulsory-licence": "patent used without consent, or other patent flexibility",
    "data-localisation": "data or computing must stay in the country",
    "source-code-access": "source code or algorithm must be disclosed",
    "services-restriction": "limit on supplying a service",
    "technology-export-control": "licence or ban on exporting technology",
    "exchange-rate-policy": "exchange rate or currency control",
    "internal-tax": "tax on products sold at home",
    "internal-regulation": "rule on sale, distribution or use at home",
    "infrastructure": "general infrastructure",
    "skills": "education and training open to all",
    "cluster-policy": "clusters, parks, networks",
    "trade-facilitation": "simpler border procedures",
    "coordination": "councils, foresight, roadmaps, missions",
    "public-private-partnership": "partnership contract",
    "preference-scheme": "lower duty or other advantage for some countries",
    "other": "none of these; say what in the description"
  },
  "status": {
    "proposed": "draft or announced",
    "adopted": "adopted, not yet in force",
    "in-force": "in force",
    "ended": "ended"
  },
  "act": {
    "law": "law or regulation",
    "decision": "single decision",
    "contract": "contract",
    "practice": "unwritten practice",
    "programme": "programme"
  },
  "objectives": {
    "industrial-development": "build or upgrade an industry",
    "import-substitution": "replace imports",
    "export-growth": "export more",
    "employment": "jobs",
    "regional-development": "a lagging region",
    "research": "research and innovation",
    "technology-acquisition": "acquire or absorb technology",
    "value-chain-upgrading": "move to a higher stage of a value chain",
    "small-enterprises": "small and medium-sized firms",
    "climate": "climate mitigation or adaptation",
    "environment": "other environmental aim",
    "resource-conservation": "conserve an exhaustible resource",
    "health": "life and health of humans, animals, plants",
    "public-morals": "public morals or order",
    "consumer-protection": "prevent deception or protect consumers",
    "essential-security": "security of the state",
    "supply-security": "secure supply of a product",
    "food-security": "food supply",
    "fiscal-revenue": "public revenue",
    "price-stability": "stabilise a price",
    "balance-of-payments": "external balance",
    "competition": "competition or competitive neutrality",
    "culture": "culture or heritage",
    "privacy": "personal data",
    "infrastructure": "infrastructure",
    "crisis-response": "an emergency",
    "other": "none of these"
  },
  "sector.area": {
    "agriculture": "farm products, processed food and drink included (Annex 1 of the Agreement on Agriculture)",
    "fisheries": "marine wild capture and activities at sea",
    "mining": "ores, minerals, fuels in the ground",
    "manufacturing": "manufactured goods",
    "energy": "electricity, gas, heat",
    "construction": "construction",
    "services": "services",
    "digital": "digital goods and services"
  },
  "sector.trades-in": {
    "goods": "goods",
    "services": "services",
    "investment": "investment",
    "intellectual-property": "intellectual property"
  },
  "sector.stage": {
    "raw-material": "extraction",
    "processing": "first processing",
    "component": "components",
    "assembly": "assembly",
    "finished": "finished goods",
    "after-sale": "distribution, service, recycling",
    "whole-chain": "the chain as a whole"
  },
  "sector.embedded-services": {
    "design": "design and engineering",
    "research": "research and development",
    "software": "software and data",
    "logistics": "transport and logistics",
    "finance": "finance and insurance",
    "distribution": "distribution",
    "maintenance": "maintenance and repair",
    "energy": "energy services"
  },
  "support.form": {
    "grant": "transfer of funds for which the recipient gives nothing in return",
    "loan": "loan",
    "equity": "purchase of shares or capital contribution",
    "guarantee": "guarantee of a debt or other potential transfer",
    "debt-relief": "debt cancelled, swapped or taken over",
    "interest-subsidy": "part of the interest is paid",
    "insurance": "insurance or risk cover",
    "tax-relief": "tax credit, exemption, reduction or deferral",
    "duty-relief": "import duty not charged or refunded, not tied to re-export",
    "border-remission": "duty or indirect tax on an exported product, or on inputs used up in it, exempted or refunded",
    "goods-provided": "government supplies goods",
    "services-provided": "government supplies services",
    "general-infrastructure": "infrastructure open to all",
    "goods-purchased": "government buys goods",
    "services-purchased": "government buys services",
    "funding-mechanism": "government pays into a fund that pays recipients",
    "price-support": "a price is held above the market by public means",
    "income-support": "income of producers is supported by public means",
    "regulatory": "advantage by regulation alone, without any of these",
    "none": "no support is part of the measure"
  },
  "support.provider": {
    "government": "an organ of government",
    "public-body": "accepted by all concerned as a public body",
    "state-enterprise": "state-owned enterprise or bank; whether it is a public body is open",
    "private-entrusted": "private body entrusted or directed by government",
    "private": "private body acting by itself"
  },
  "support.paid-to": {
    "producers-at-home": "firms producing in the territory",
    "producers-abroad": "firms producing elsewhere",
    "consumers": "buyers or users",
    "lenders": "banks or buyers abroad, for the benefit of an exporter",
    "workers": "workers",
    "fund": "a fund or intermediary"
  },
  "support.recurrence": {
    "one-time": "paid once",
    "recurring": "paid again and again"
  },
  "support.covers": {
    "operating-losses": "losses of running the business",
    "operating-cost": "ordinary running cost",
    "investment": "fixed assets",
    "research": "research and development cost",
    "training": "training",
    "environmental-adaptation": "adapting existing facilities to new environmental law",
    "restructuring": "restructuring a failing firm",
    "marketing": "marketing or transport of exports",
    "consumption": "price paid by users",
    "debt-repayment": "repaying debt",
    "social-cost": "social cost of closing, restructuring or privatising"
  },
  "support.research-stage": {
    "fundamental": "general knowledge without commercial aim",
    "industrial": "planned search for new products, processes or services",
    "pre-competitive": "up to a first prototype that cannot be sold",
    "market": "routine change or production"
  },
  "access.limited-to": {
    "enterprises": "named enterprises",
    "industries": "an industry or group of industries",
    "region": "enterprises in a designated part of the granting authority’s territory",
    "size": "size of enterprise or number of employees only"
  },
  "conditions.kind": {
    "origin": "local content: inputs or products of domestic origin or from a domestic source must be bought or used",
    "value-added": "a share of value must be added at home, by whatever means",
    "production-site": "production, assembly or a facility must be at home; inputs are free",
    "employment": "local staff must be employed",
    "training": "staff must be trained",
    "research": "research must be done at home",
    "headquarters": "a headquarters or regional office must be at home",
    "export": "goods or services must be exported, or export earnings reached",
    "trade-balance": "imports are tied to exports or to local production",
    "foreign-exchange": "foreign exchange use is tied to inflows",
    "export-restriction": "exporting by the enterprise is limited",
    "domestic-sale": "sales at home are limited, for instance by what is exported",
    "domestic-supply": "an amount or a share must be sold at home",
    "technology-transfer": "technology, process or know-how must be handed over",
    "technology-preference": "a given or domestic technology must be used",
    "exclusive-supply": "a market must be supplied from the territory only",
    "royalty": "rate or duration of a royalty or licence is fixed",
    "data-location": "data or computing facilities must be in the territory",
    "source-code": "source code or algorithm must be handed over",
    "offset": "a public purchase is tied to counter-trade, content, technology or investment",
    "ownership": "a local partner or a share of local ownership is required",
    "eligibility": "only those on a closed list, or of a nationality, qualify",
    "prior-performance": "past production, sales or exports qualify",
    "environmental": "an environmental performance must be reached",
    "investment": "an amount must be invested",
    "local-procurement-of-services": "services must be bought from local suppliers",
    "other": "none of these"
  },
  "conditions.bite": {
    "mandatory": "required or enforceable by law or ruling",
    "advantage": "needed to obtain or keep an advantage",
    "voluntary": "neither: an undertaking or an encouragement"
  },
  "conditions.attaches-to": {
    "support": "the support of this record",
    "tax": "an internal tax or its reduction",
    "licence": "a licence, approval or permit",
    "import-entitlement": "leave to import, or a lower duty",
    "procurement": "a public contract",
    "market-access": "leave to sell, operate or list",
    "land-or-resource": "a concession of land or resource",
    "foreign-exchange": "leave to keep or use foreign exchange earned",
    "nothing": "nothing: it stands by itself"
  },
  "conditions.basis": {
    "law": "it follows from the words of the legal act",
    "fact": "it shows only in practice"
  },
  "conditions.favours": {
    "domestic": "domestic over imported",
    "regional": "goods of the regional partners over others",
    "neither": "no origin is preferred"
  },
  "conditions.counts": {
    "goods": "goods",
    "labour": "labour",
    "services": "services",
    "capital": "capital"
  },
  "conditions.needs-domestic-goods": {
    "always": "cannot be met without some domestic goods",
    "in-some-cases": "some of those bound by it cannot meet it without domestic goods",
    "never": "can be met without any domestic goods"
  },
  "conditions.ratio.of": {
    "imports": "value or volume imported",
    "imported-inputs-used": "imported products bought or used",
    "domestic-production": "local production",
    "domestic-sales": "local sales",
    "foreign-exchange-used": "foreign exchange spent"
  },
  "conditions.ratio.to": {
    "exports": "value or volume exported",
    "domestic-production": "local production",
    "domestic-sales": "local sales",
    "foreign-exchange-earned": "foreign exchange brought in",
    "local-content": "value added or bought locally"
  },
  "conditions.applies-to": {
    "all-enterprises": "all enterprises",
    "foreign-investors": "foreign investors or their investments only",
    "state-enterprises": "state enterprises only",
    "suppliers-to-government": "those who supply government"
  },
  "procurement.purchased": {
    "same": "the product that is treated worse is the one bought",
    "competing": "the product bought competes directly with the one treated worse",
    "other": "another product is bought: for instance the output, not the equipment"
  },
  "procurement.use": {
    "governmental": "for government’s own use or functions",
    "resale": "to be sold again commercially",
    "production": "to be used in producing goods for sale"
  },
  "procurement.tender": {
    "open": "open",
    "selective": "selective",
    "limited": "limited"
  },
  "procurement.domestic-preference": {
    "set-aside": "reserved for domestic goods or suppliers",
    "price-margin": "domestic offers win up to a margin",
    "none": "none"
  },
  "comparisons.between": {
    "imported-domestic": "imported products with domestic ones",
    "members": "products of one country with those of another",
    "export-domestic": "products sold abroad with those sold at home",
    "foreign-domestic-supplier": "foreign services or suppliers with domestic ones",
    "suppliers-of-members": "services or suppliers of one country with those of another",
    "foreign-domestic-investor": "foreign investors with domestic ones",
    "investors-of-members": "investors of one country with those of another"
  },
  "comparisons.dimension": {
    "tax": "an internal tax or charge",
    "rule": "a law, regulation or requirement on sale, purchase, distribution or use",
    "customs-duty": "a customs duty",
    "border-rule": "a rule or formality on importing or exporting",
    "origin-marking": "a required mark of origin",
    "access": "access to a channel, facility or licence",
    "price": "a price",
    "support": "who receives the support of this record",
    "establishment": "entry or operation as an investor"
  },
  "comparisons.bears-on": {
    "sale": "selling or offering for sale",
    "purchase": "buying, also where someone pays the buyer back",
    "transport": "carriage inside the country",
    "distribution": "storing, delivering, wholesale and retail channels",
    "use": "using or processing",
    "other": "something else"
  },
  "comparisons.worse-off": {
    "compared": "the first named (imported, or of the Member concerned)",
    "other": "the other",
    "neither": "neither"
  },
  "products.area": {
    "agricultural": "within Annex 1 of the Agreement on Agriculture",
    "industrial": "outside it",
    "fishery": "fish and fish products"
  },
  "products.role": {
    "output": "what the supported firms make",
    "input": "what they use",
    "restricted": "what the border measure restricts"
  },
  "services.mode": {
    "1": "cross-border supply",
    "2": "consumption abroad",
    "3": "commercial presence",
    "4": "presence of natural persons"
  },
  "services.market-access": {
    "full": "full",
    "limited": "with limitations",
    "none": "unbound",
    "unscheduled": "sector not in the schedule"
  },
  "services.national-treatment": {
    "full": "full",
    "limited": "with limitations",
    "none": "unbound",
    "unscheduled": "sector not in the schedule"
  },
  "services.restriction": {
    "suppliers": "number of suppliers, monopolies, exclusive rights",
    "value": "value of transactions or assets",
    "operations": "number of operations or quantity of output",
    "persons": "number of natural persons",
    "legal-form": "legal form or joint venture",
    "foreign-capital": "share of foreign capital",
    "local-presence": "presence in the territory required",
    "licensing": "licensing or qualification requirements, technical standards",
    "payments": "limits on payments or transfers abroad",
    "subsidy": "support for domestic suppliers only",
    "other": "another restriction"
  },
  "services.worse-off": {
    "foreign": "those of other Members, against domestic ones",
    "one-member": "those of one Member, against those of another country"
  },
  "services.reserved-to": {
    "monopoly": "a sole supplier",
    "few": "a small number of suppliers, among whom competition is prevented",
    "none": "nobody"
  },
  "border.side": {
    "import": "importing",
    "export": "exporting",
    "transit": "transit"
  },
  "border.form": {
    "prohibition": "ban",
    "quota": "limit on quantity or value",
    "non-automatic-licence": "licence at discretion, or on conditions that limit trade",
    "automatic-licence": "licence granted in all cases",
    "minimum-price": "minimum or reference price",
    "duty": "customs or export duty",
    "tax": "internal tax collected at the border",
    "charge": "other duty, fee or charge",
    "tariff-quota": "lower duty up to a quantity",
    "balancing": "imports tied to exports or to exchange earned",
    "state-monopoly": "trade reserved to a state or designated trader",
    "other-restriction": "another limit: on ports or routes, or a duty to process first",
    "formality": "document, inspection or procedure only",
    "safeguard": "safeguard measure",
    "anti-dumping": "anti-dumping duty",
    "countervailing": "countervailing duty"
  },
  "border.made-effective-by": {
    "duties-taxes-charges": "duties, taxes or other charges alone",
    "other": "anything else"
  },
  "border.formality": {
    "pre-shipment-inspection": "inspection before shipment, on classification or value",
    "customs-broker": "a customs broker must be used",
    "document": "documents or data",
    "clearance": "processing by customs, clearance, release",
    "other": "another formality"
  },
  "border.small-developing-suppliers": {
    "left-out": "they are left out, and nobody else is",
    "left-out-with-others": "they are left out, and so are others",
    "covered": "some of them are covered",
    "none": "there are none"
  },
  "border.quota-reserved-to": {
    "processors": "processors",
    "producer-groups": "groups of producers",
    "buyers-of-domestic": "those who buy domestic products",
    "other": "another class"
  },
  "investment.phase": {
    "establishment": "entry",
    "acquisition": "acquisition",
    "expansion": "expansion",
    "operation": "operation",
    "sale": "sale"
  },
  "investment.limits-on-entry": {
    "number": "number of investors, enterprises or branches",
    "value": "value of transactions or assets",
    "output": "quantity of output or operations",
    "capital": "share of foreign capital",
    "legal-form": "legal form or joint venture",
    "employees": "number of natural persons employed"
  },
  "investment.expropriation": {
    "direct": "title or assets are taken",
    "indirect": "an effect like that of a taking",
    "none": "nothing is taken"
  },
  "technology.licence-purpose": {
    "domestic-supply": "mainly for the home market",
    "export-pharmaceutical": "export of medicines to those in need",
    "public-non-commercial": "public non-commercial use",
    "anti-competitive": "remedy of a practice found anti-competitive in due process",
    "other": "other"
  },
  "technology.worse-off": {
    "foreign": "foreign nationals, against one’s own",
    "one-member": "nationals of one Member, against those of another country"
  },
  "technology.licence-conditions": {
    "individual-merits": "each use is decided on its merits",
    "limited-to-purpose": "scope and duration are limited to the purpose",
    "non-exclusive": "non-exclusive",
    "non-assignable": "non-assignable but with the enterprise",
    "terminable": "can end, on review, when its reasons end",
    "validity-review": "the decision can be reviewed independently",
    "remuneration-review": "the remuneration can be reviewed independently"
  },
  "standards.form": {
    "technical-regulation": "mandatory",
    "standard": "voluntary",
    "conformity-assessment": "procedure",
    "sanitary": "sanitary or phytosanitary"
  },
  "standards.objective": {
    "security": "national security",
    "deception": "deceptive practices",
    "health": "health or safety",
    "environment": "environment",
    "quality": "quality",
    "protection": "industry protection",
    "other": "other"
  },
  "enterprise.kind": {
    "state-owned": "owned or controlled by the state",
    "designated-monopoly": "monopoly by designation",
    "special-rights": "exclusive or special privileges",
    "state-trading": "state trading enterprise"
  },
  "enterprise.level": {
    "central": "central",
    "sub-central": "sub-central"
  },
  "enterprise.assistance-form": {
    "grant": "grants or debt forgiveness",
    "finance": "loans, guarantees or finance on better than commercial terms",
    "equity": "equity against the usual practice of private investors",
    "goods": "goods or services on better than commercial terms"
  },
  "enterprise.activity": {
    "goods-at-home": "goods made and sold at home",
    "goods-for-export": "goods exported",
    "services": "services supplied abroad from home",
    "through-investment": "goods or services supplied through an investment abroad",
    "services-at-home": "services at home only"
  },
  "agriculture.support-box": {
    "green": "claimed as Annex 2 support",
    "blue": "production-limiting direct payment",
    "development": "Article 6.2",
    "amber": "other domestic support",
    "de-minimis": "within de minimis"
  },
  "agriculture.development-kind": {
    "investment": "investment subsidy generally available to agriculture",
    "inputs": "input subsidy generally available to low-income or resource-poor producers",
    "crop-diversification": "support for turning away from illicit narcotic crops",
    "other": "none of these"
  },
  "agriculture.limiting-basis": {
    "fixed-area-and-yield": "fixed area and yields",
    "share-of-base": "a share of the base level of production",
    "fixed-head": "a fixed number of head of livestock",
    "other": "something else, or production is not limited"
  },
  "agriculture.green-kind": {
    "general-services": "services to agriculture or the rural community",
    "stockholding": "public stocks for food security",
    "food-aid": "food for people in need at home",
    "decoupled": "income support decoupled from production",
    "income-insurance": "income insurance or safety net",
    "disaster": "relief from natural disasters",
    "producer-retirement": "retirement of producers",
    "resource-retirement": "retirement of land or other resources",
    "investment-aid": "structural adjustment by investment aid",
    "environmental": "environmental programme",
    "regional": "regional assistance",
    "other-direct": "another direct payment to producers"
  },
  "agriculture.related-to": {
    "type-of-production": "which product is or is not grown",
    "volume-of-production": "how much is produced",
    "prices": "domestic or world prices",
    "factors": "land, labour or other factors employed"
  },
  "agriculture.export-subsidy-form": {
    "direct": "direct subsidy contingent on export",
    "stock-sale": "stocks sold below market",
    "financed-payment": "payment on exporting, from whatever funds",
    "marketing": "marketing cost",
    "transport": "internal transport",
    "incorporated": "on products incorporated in exports",
    "other": "other"
  },
  "agriculture.food-aid-terms": {
    "tied": "tied to commercial exports",
    "on-credit": "less than fully a grant",
    "re-export": "the recipient may pass it on to others",
    "displacing": "it takes the place of commercial trade or of local production"
  },
  "effects.kind": {
    "displacement": "imports or exports of a like product displaced",
    "impedance": "their growth hindered",
    "price-undercutting": "price undercut",
    "price-suppression": "price increase prevented",
    "price-depression": "price pushed down",
    "lost-sales": "sales lost",
    "world-share": "world market share of a primary product raised",
    "injury": "industry of another Member materially injured",
    "threat-of-injury": "threat of material injury",
    "nullification": "benefit of a concession nullified or impaired",
    "investment": "investors or investments harmed",
    "capacity": "production capacity distorted"
  },
  "effects.market": {
    "home": "market of the subsidising Member",
    "third-country": "a third country",
    "complainant": "market of the Member that complains",
    "world": "world market"
  },
  "effects.excused-by": {
    "trade-restriction": "exports or imports of the like product are banned or restricted",
    "state-trading": "a state importer turned elsewhere for non-commercial reasons",
    "force-majeure": "disaster, strike or the like cut what could be exported",
    "restraint-arrangement": "an arrangement limits the exports",
    "voluntary-decrease": "less was offered for export by choice",
    "standards": "standards or rules of the importing country were not met"
  },
  "determinations.issue": {
    "financial-contribution": "financial contribution",
    "public-body": "public body",
    "entrustment": "entrustment or direction",
    "benefit": "benefit and benchmark",
    "specificity": "specificity",
    "pass-through": "pass-through",
    "injury": "injury",
    "causation": "causation and non-attribution",
    "initiation": "evidence to begin an investigation",
    "standing": "whether the application speaks for the domestic industry",
    "due-process": "rights of the parties in the proceedings",
    "provisional-measure": "provisional duty",
    "review": "need for the duty, in a review",
    "facts-available": "use of facts available",
    "calculation": "amount and rate of duty",
    "likelihood": "likelihood in a review",
    "double-remedy": "duty twice for the same situation",
    "de-minimis": "de minimis or negligible volume",
    "industry": "which producers are the domestic industry",
    "undertaking": "an undertaking in place of a duty",
    "retroactivity": "imports from before the decision on the duty",
    "notice": "notice and explanation",
    "surge": "unforeseen surge of imports",
    "other": "other"
  },
  "determinations.aspect": {
    "specific-in-law": "specificity: limited in law",
    "specific-in-fact": "specificity: limited in fact",
    "specific-by-region": "specificity: limited to a region",
    "remission": "financial contribution: duties or indirect taxes remitted or drawn back",
    "substitution": "financial contribution: duties drawn back where domestic inputs take the place of imported ones",
    "equity": "benefit: equity capital",
    "loan": "benefit: a loan",
    "guarantee": "benefit: a guaranteed loan",
    "goods-or-services": "benefit: goods or services provided, goods bought",
    "change-of-owner": "pass-through: from a firm to those who bought it",
    "volume-and-prices": "injury: volume of imports and their effect on prices",
    "cumulation": "injury: imports from several countries taken together",
    "impact": "injury: state of the domestic industry",
    "threat": "injury: threat",
    "access": "due process: sight of the information used",
    "summaries": "due process: summaries of confidential information",
    "disclosure": "due process: essential facts told before the end",
    "duration": "due process: how long the investigation lasted",
    "provisional-period": "retroactivity: the time of provisional duties",
    "critical-circumstances": "retroactivity: the time before provisional duties",
    "final-notice": "notice: final duty or undertaking",
    "other-notice": "notice: another one",
    "other": "another part"
  },
  "determinations.basis": {
    "evidence": "positive evidence on the record",
    "facts-available": "facts available",
    "presumption": "a presumption or general rule",
    "ownership-alone": "majority ownership alone",
    "none": "none stated"
  },
  "determinations.benchmark": {
    "in-country": "market in the country of provision",
    "out-of-country": "outside that country",
    "constructed": "constructed",
    "none": "none"
  },
  "transparency.notified": {
    "scm": "subsidies notification, SCM 25",
    "trims": "TRIMs 5.1 or 6.2",
    "agriculture": "Agriculture 5.7, 12.1 or 18",
    "tbt": "TBT 2.9 or 5.6",
    "sps": "SPS Annex B",
    "licensing": "Import Licensing 5",
    "safeguards": "Safeguards 12",
    "state-trading": "GATT XVII:4",
    "quantitative-restrictions": "quantitative restrictions",
    "balance-of-payments": "balance-of-payments measures",
    "article-xviii": "GATT XVIII",
    "enabling-clause": "Enabling Clause",
    "fisheries": "Fisheries Subsidies 8",
    "gats": "GATS III:3 or VIII:4",
    "trips": "TRIPS 63.2",
    "agreement": "a notification under another agreement"
  },
  "transparency.requested": {
    "consultation": "consultations",
    "explanation": "an explanation of why it is justified",
    "information": "information"
  },
  "transparency.answered": {
    "consultation": "consultations, held with sympathy",
    "explanation": "an explanation of why it is justified",
    "information": "information"
  },
  "design.failure-addressed": {
    "externality": "externality",
    "coordination": "co-ordination failure",
    "public-input": "under-provided public input",
    "information": "information",
    "learning": "learning",
    "none": "none is named"
  },
  "design.renewal": {
    "none": "no renewal",
    "by-decision": "by a new decision",
    "automatic": "automatic"
  },
  "design.yardstick": {
    "exports": "sales abroad",
    "import-prices": "prices of imports",
    "foreign-producers": "cost or productivity of producers abroad",
    "independent-rating": "a rating by an outsider"
  },
  "design.targets": {
    "activities": "activities or technologies",
    "sectors": "a closed list of industries",
    "firms": "named firms",
    "everyone": "everyone"
  },
  "design.condition-kinds": {
    "access": "access",
    "direction": "direction",
    "profit-sharing": "profit-sharing",
    "reinvestment": "reinvestment"
  },
  "design.evaluation": {
    "ex-ante": "before",
    "ex-post": "after",
    "independent": "by an independent body",
    "open-data": "with open data"
  },
  "design.tools-mix": {
    "targeted": "targeted",
    "horizontal": "horizontal",
    "demand": "demand side"
  },
  "design.local-content-path": {
    "rising": "starts low and rises",
    "flat": "flat",
    "falling": "falls"
  },
  "design.local-content-factors": {
    "market-size": "market size and stability",
    "coherent-policy": "coherent policy",
    "mild": "mild restrictiveness",
    "industrial-base": "industrial base"
  },
  "arrangement": {
    "customs-union": "a customs union",
    "free-trade-area": "a free-trade area",
    "interim-agreement": "an interim agreement that leads to one of these",
    "developing-regional": "an arrangement among developing countries alone",
    "generalised-preference": "a generalised scheme of preferences of a developed country",
    "least-developed-preference": "a preference for least-developed countries",
    "agreed-special-treatment": "special treatment of developing countries that a negotiated agreement itself provides for",
    "other": "another preference or agreement",
    "none": "none"
  },
  "waived": {
    "gatt-i": "GATT Article I",
    "gatt-ii": "GATT Article II",
    "gatt-iii": "GATT Article III",
    "gatt-xi": "GATT Article XI",
    "gatt-xiii": "GATT Article XIII",
    "gatt-other": "another Article of the GATT",
    "other-agreement": "an obligation of another agreement"
  }
}))
