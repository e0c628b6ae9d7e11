// Generated from src/measure/schema by scripts/write-schemas.ts. Do not edit.
import type { Fact } from '../../facts/fact.ts'

export const recordFacts: readonly Fact[] = [
  {
    "id": "actor.member",
    "type": "code",
    "grain": "record",
    "ask": "Which Member or Party does the measure belong to?",
    "knows": "government"
  },
  {
    "id": "actor.level",
    "type": "code",
    "grain": "record",
    "values": [
      "central",
      "sub-central",
      "local",
      "supranational"
    ],
    "ask": "Which level of government acts?",
    "knows": "government"
  },
  {
    "id": "actor.body",
    "type": "code",
    "grain": "record",
    "values": [
      "government",
      "state-enterprise",
      "development-bank",
      "private-entrusted",
      "private"
    ],
    "ask": "What kind of body carries the measure out?",
    "knows": "government"
  },
  {
    "id": "actor.development",
    "type": "code",
    "grain": "record",
    "values": [
      "developed",
      "developing"
    ],
    "ask": "Which development status does the Member claim for itself on that date?",
    "knows": "government"
  },
  {
    "id": "actor.development-contested",
    "type": "flag",
    "grain": "record",
    "ask": "Do other Members contest that it is a developing country?",
    "knows": "government"
  },
  {
    "id": "actor.annex-vii-b-graduated",
    "type": "flag",
    "grain": "record",
    "ask": "Has it passed the income level of Annex VII(b) of the SCM Agreement? (where the Secretariat’s G/SCM/110 series is at hand)",
    "knows": "government"
  },
  {
    "id": "actor.resources",
    "type": "code",
    "grain": "record",
    "values": [
      "rich",
      "moderate",
      "poor"
    ],
    "ask": "How rich in natural resources is the economy?",
    "knows": "statistics"
  },
  {
    "id": "actor.income",
    "type": "code",
    "grain": "record",
    "values": [
      "low",
      "lower-middle",
      "upper-middle",
      "high"
    ],
    "ask": "Which income group of the World Bank is the economy in?",
    "knows": "statistics"
  },
  {
    "id": "actor.income-per-head-1990",
    "type": "number",
    "grain": "record",
    "ask": "What is its income per head?",
    "knows": "statistics",
    "unit": "United States dollars of 1990"
  },
  {
    "id": "actor.transition-economy",
    "type": "flag",
    "grain": "record",
    "ask": "Was the Member in transformation from a centrally planned to a market economy?",
    "knows": "government"
  },
  {
    "id": "type",
    "type": "code",
    "grain": "record",
    "values": [
      "tariff",
      "tariff-quota",
      "import-quota",
      "import-ban",
      "import-licence",
      "import-charge",
      "border-adjustment",
      "export-tax",
      "export-quota",
      "export-ban",
      "export-licence",
      "export-price-floor",
      "domestic-supply-obligation",
      "dual-pricing",
      "anti-dumping-duty",
      "countervailing-duty",
      "safeguard",
      "grant",
      "soft-loan",
      "loan-guarantee",
      "equity-injection",
      "debt-forgiveness",
      "interest-subsidy",
      "tax-credit",
      "tax-holiday",
      "accelerated-depreciation",
      "duty-exemption",
      "duty-drawback",
      "special-zone",
      "feed-in-tariff",
      "price-support",
      "income-support",
      "consumer-subsidy",
      "input-subsidy",
      "fuel-subsidy",
      "export-credit",
      "export-subsidy",
      "research-support",
      "regional-aid",
      "environmental-aid",
      "agricultural-support",
      "fisheries-support",
      "services-subsidy",
      "local-content-requirement",
      "trade-balancing-requirement",
      "export-requirement",
      "technology-transfer-requirement",
      "royalty-limit",
      "joint-venture-requirement",
      "employment-requirement",
      "investment-screening",
      "investment-incentive",
      "procurement-preference",
      "procurement-offset",
      "state-enterprise-purchasing",
      "state-enterprise",
      "supplier-development",
      "competition-policy",
      "technical-regulation",
      "standard",
      "quality-infrastructure",
      "compulsory-licence",
      "data-localisation",
      "source-code-access",
      "services-restriction",
      "technology-export-control",
      "exchange-rate-policy",
      "internal-tax",
      "internal-regulation",
      "infrastructure",
      "skills",
      "cluster-policy",
      "trade-facilitation",
      "coordination",
      "public-private-partnership",
      "preference-scheme",
      "other"
    ],
    "ask": "What kind of policy tool is it?",
    "knows": "government"
  },
  {
    "id": "status",
    "type": "code",
    "grain": "record",
    "values": [
      "proposed",
      "adopted",
      "in-force",
      "ended"
    ],
    "ask": "At which stage is it?",
    "knows": "government"
  },
  {
    "id": "act",
    "type": "code",
    "grain": "record",
    "values": [
      "law",
      "decision",
      "contract",
      "practice",
      "programme"
    ],
    "ask": "What kind of act is it?",
    "knows": "government"
  },
  {
    "id": "from",
    "type": "date",
    "grain": "record",
    "ask": "From which day is it in force?",
    "knows": "government"
  },
  {
    "id": "until",
    "type": "date",
    "grain": "record",
    "ask": "Until which day is it in force (that day excluded)?",
    "knows": "government"
  },
  {
    "id": "objectives",
    "type": "codes",
    "grain": "record",
    "values": [
      "industrial-development",
      "import-substitution",
      "export-growth",
      "employment",
      "regional-development",
      "research",
      "technology-acquisition",
      "value-chain-upgrading",
      "small-enterprises",
      "climate",
      "environment",
      "resource-conservation",
      "health",
      "public-morals",
      "consumer-protection",
      "essential-security",
      "supply-security",
      "food-security",
      "fiscal-revenue",
      "price-stability",
      "balance-of-payments",
      "competition",
      "culture",
      "privacy",
      "infrastructure",
      "crisis-response",
      "other"
    ],
    "ask": "Which aims does it declare?",
    "knows": "government"
  },
  {
    "id": "sector.area",
    "type": "codes",
    "grain": "record",
    "values": [
      "agriculture",
      "fisheries",
      "mining",
      "manufacturing",
      "energy",
      "construction",
      "services",
      "digital"
    ],
    "ask": "In which areas does it work?",
    "knows": "government"
  },
  {
    "id": "sector.trades-in",
    "type": "codes",
    "grain": "record",
    "values": [
      "goods",
      "services",
      "investment",
      "intellectual-property"
    ],
    "ask": "Does it touch trade in goods, services, investment, intellectual property?",
    "knows": "government"
  },
  {
    "id": "sector.stage",
    "type": "code",
    "grain": "record",
    "values": [
      "raw-material",
      "processing",
      "component",
      "assembly",
      "finished",
      "after-sale",
      "whole-chain"
    ],
    "ask": "At which stage of the value chain?",
    "knows": "government"
  },
  {
    "id": "sector.renewable-energy",
    "type": "flag",
    "grain": "record",
    "ask": "Is it about generating energy from renewable, non-fossil sources, plants and equipment included?",
    "knows": "government"
  },
  {
    "id": "sector.civil-aircraft",
    "type": "flag",
    "grain": "record",
    "ask": "Are the products civil aircraft or their parts?",
    "knows": "government"
  },
  {
    "id": "sector.embedded-services",
    "type": "codes",
    "grain": "record",
    "values": [
      "design",
      "research",
      "software",
      "logistics",
      "finance",
      "distribution",
      "maintenance",
      "energy"
    ],
    "ask": "Which services are embodied in the goods?",
    "knows": "government"
  },
  {
    "id": "support.form",
    "type": "code",
    "grain": "record",
    "values": [
      "grant",
      "loan",
      "equity",
      "guarantee",
      "debt-relief",
      "interest-subsidy",
      "insurance",
      "tax-relief",
      "duty-relief",
      "border-remission",
      "goods-provided",
      "services-provided",
      "general-infrastructure",
      "goods-purchased",
      "services-purchased",
      "funding-mechanism",
      "price-support",
      "income-support",
      "regulatory",
      "none"
    ],
    "ask": "In what form is the advantage given?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.provider",
    "type": "code",
    "grain": "record",
    "values": [
      "government",
      "public-body",
      "state-enterprise",
      "private-entrusted",
      "private"
    ],
    "ask": "Who gives it?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.below-market",
    "type": "flag",
    "grain": "record",
    "ask": "Does the recipient get better terms than the market would give it?",
    "knows": "granting-authority"
  },
  {
    "id": "support.paid-to",
    "type": "code",
    "grain": "record",
    "values": [
      "producers-at-home",
      "producers-abroad",
      "consumers",
      "lenders",
      "workers",
      "fund"
    ],
    "ask": "Who receives the payment?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.exclusively-domestic-producers",
    "type": "flag",
    "grain": "record",
    "ask": "Is it paid exclusively to producers in the territory?",
    "knows": "granting-authority"
  },
  {
    "id": "support.from-budget",
    "type": "flag",
    "grain": "record",
    "ask": "Is it an actual payment out of public funds (and not a tax or duty lowered)?",
    "knows": "granting-authority"
  },
  {
    "id": "support.remission-in-excess",
    "type": "flag",
    "grain": "record",
    "ask": "Does the amount remitted exceed the duties or taxes that accrued?",
    "knows": "customs"
  },
  {
    "id": "support.drawback-above-partner-duty",
    "type": "flag",
    "grain": "record",
    "ask": "Does the relief of duty on inputs of goods exported to a partner exceed the lesser of that duty and of the duty that the partner charges on the good?",
    "knows": "customs",
    "lever": true
  },
  {
    "id": "support.below-cost",
    "type": "flag",
    "grain": "record",
    "ask": "Does government charge less than it costs itself (premiums against long-term costs and losses, interest against its own cost of funds)?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.amount.value",
    "type": "number",
    "grain": "record",
    "ask": "How large is it?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.intensity",
    "type": "number",
    "grain": "record",
    "ask": "What share of the eligible cost does it cover?",
    "knows": "granting-authority",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "support.ad-valorem",
    "type": "number",
    "grain": "record",
    "ask": "How large is it as a share of the value of the product?",
    "knows": "granting-authority",
    "unit": "per cent"
  },
  {
    "id": "support.recurrence",
    "type": "code",
    "grain": "record",
    "values": [
      "one-time",
      "recurring"
    ],
    "ask": "Is it paid once or repeatedly?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.covers",
    "type": "codes",
    "grain": "record",
    "values": [
      "operating-losses",
      "operating-cost",
      "investment",
      "research",
      "training",
      "environmental-adaptation",
      "restructuring",
      "marketing",
      "consumption",
      "debt-repayment",
      "social-cost"
    ],
    "ask": "Which costs does it cover?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.research-stage",
    "type": "code",
    "grain": "record",
    "values": [
      "fundamental",
      "industrial",
      "pre-competitive",
      "market"
    ],
    "ask": "Which stage of research is supported?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.unlimited-guarantee",
    "type": "flag",
    "grain": "record",
    "ask": "Is debt guaranteed without limit of amount or time?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.failing-firm",
    "type": "flag",
    "grain": "record",
    "ask": "Is the recipient insolvent or in difficulty?",
    "knows": "granting-authority"
  },
  {
    "id": "support.restructuring-plan",
    "type": "flag",
    "grain": "record",
    "ask": "Is there a credible restructuring plan?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "support.total-in-three-years",
    "type": "number",
    "grain": "record",
    "ask": "How much has one recipient received in three fiscal years, this support included?",
    "knows": "granting-authority",
    "unit": "SDR"
  },
  {
    "id": "support.countervailing-in-prospect",
    "type": "flag",
    "grain": "record",
    "ask": "Is a countervailing investigation of the product open or in prospect in another Member?",
    "knows": "government"
  },
  {
    "id": "support.privatisation",
    "type": "flag",
    "grain": "record",
    "ask": "Is it granted as part of a privatisation programme?",
    "knows": "granting-authority"
  },
  {
    "id": "support.granted-on",
    "type": "date",
    "grain": "record",
    "ask": "On which day was it granted?",
    "knows": "granting-authority"
  },
  {
    "id": "access.limited-to",
    "type": "codes",
    "grain": "record",
    "values": [
      "enterprises",
      "industries",
      "region",
      "size"
    ],
    "ask": "To whom do the law or the granting authority expressly limit access? (`[]`: to nobody)",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "access.objective-criteria",
    "type": "flag",
    "grain": "record",
    "ask": "Do neutral, economic, horizontal criteria govern eligibility and amount?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "access.automatic",
    "type": "flag",
    "grain": "record",
    "ask": "Is every applicant who meets the criteria entitled to it?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "access.adhered-to",
    "type": "flag",
    "grain": "record",
    "ask": "Are the criteria strictly followed?",
    "knows": "granting-authority"
  },
  {
    "id": "access.spelled-out",
    "type": "flag",
    "grain": "record",
    "ask": "Do the criteria stand in an official document?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "access.general-tax-rate",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a generally applicable tax rate set by the level of government entitled to set it?",
    "knows": "government"
  },
  {
    "id": "access.regional-framework",
    "type": "flag",
    "grain": "record",
    "ask": "Is it part of a general policy of regional development, with ceilings for each project?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "access.region-income",
    "type": "number",
    "grain": "record",
    "ask": "What is income per head of the region, against the average of the territory (100)?",
    "knows": "statistics",
    "unit": "per cent"
  },
  {
    "id": "access.region-unemployment",
    "type": "number",
    "grain": "record",
    "ask": "What is unemployment in the region, against the average of the territory (100)?",
    "knows": "statistics",
    "unit": "per cent"
  },
  {
    "id": "access.beneficiaries",
    "type": "number",
    "grain": "record",
    "ask": "How many enterprises receive it?",
    "knows": "granting-authority"
  },
  {
    "id": "access.mainly-state-enterprises",
    "type": "flag",
    "grain": "record",
    "ask": "Do state enterprises receive most of it, or more than their part?",
    "knows": "granting-authority"
  },
  {
    "id": "access.open-to-foreign-owned",
    "type": "flag",
    "grain": "record",
    "ask": "May foreign-owned firms in the territory receive it?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "conditions.kind",
    "type": "code",
    "grain": "conditions",
    "values": [
      "origin",
      "value-added",
      "production-site",
      "employment",
      "training",
      "research",
      "headquarters",
      "export",
      "trade-balance",
      "foreign-exchange",
      "export-restriction",
      "domestic-sale",
      "domestic-supply",
      "technology-transfer",
      "technology-preference",
      "exclusive-supply",
      "royalty",
      "data-location",
      "source-code",
      "offset",
      "ownership",
      "eligibility",
      "prior-performance",
      "environmental",
      "investment",
      "local-procurement-of-services",
      "other"
    ],
    "ask": "What is asked?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.bite",
    "type": "code",
    "grain": "conditions",
    "values": [
      "mandatory",
      "advantage",
      "voluntary"
    ],
    "ask": "Is it mandatory, tied to an advantage, or voluntary?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.attaches-to",
    "type": "code",
    "grain": "conditions",
    "values": [
      "support",
      "tax",
      "licence",
      "import-entitlement",
      "procurement",
      "market-access",
      "land-or-resource",
      "foreign-exchange",
      "nothing"
    ],
    "ask": "To what is it attached?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.basis",
    "type": "code",
    "grain": "conditions",
    "values": [
      "law",
      "fact"
    ],
    "ask": "Does it stand in the legal act?",
    "knows": "government"
  },
  {
    "id": "conditions.favours",
    "type": "code",
    "grain": "conditions",
    "values": [
      "domestic",
      "regional",
      "neither"
    ],
    "ask": "Which origin does it favour?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.region",
    "type": "codes",
    "grain": "conditions",
    "ask": "Which countries are the region whose goods are favoured? (the actor apart)",
    "knows": "government"
  },
  {
    "id": "conditions.counts",
    "type": "codes",
    "grain": "conditions",
    "values": [
      "goods",
      "labour",
      "services",
      "capital"
    ],
    "ask": "What counts towards meeting it?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.needs-domestic-goods",
    "type": "code",
    "grain": "conditions",
    "values": [
      "always",
      "in-some-cases",
      "never"
    ],
    "ask": "Does meeting it need domestic goods?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.share",
    "type": "number",
    "grain": "conditions",
    "ask": "What share is required?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "conditions.in-quantities",
    "type": "flag",
    "grain": "conditions",
    "ask": "Does it fix an amount or proportion of products?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.ratio.of",
    "type": "code",
    "grain": "conditions",
    "values": [
      "imports",
      "imported-inputs-used",
      "domestic-production",
      "domestic-sales",
      "foreign-exchange-used"
    ],
    "ask": "What is measured?",
    "knows": "government"
  },
  {
    "id": "conditions.ratio.to",
    "type": "code",
    "grain": "conditions",
    "values": [
      "exports",
      "domestic-production",
      "domestic-sales",
      "foreign-exchange-earned",
      "local-content"
    ],
    "ask": "Against what?",
    "knows": "government"
  },
  {
    "id": "conditions.ratio.at-least",
    "type": "number",
    "grain": "conditions",
    "ask": "Which ratio is required at least?",
    "knows": "government"
  },
  {
    "id": "conditions.ratio.at-most",
    "type": "number",
    "grain": "conditions",
    "ask": "Which ratio is allowed at most?",
    "knows": "government"
  },
  {
    "id": "conditions.applies-to",
    "type": "code",
    "grain": "conditions",
    "values": [
      "all-enterprises",
      "foreign-investors",
      "state-enterprises",
      "suppliers-to-government"
    ],
    "ask": "On whom is it imposed?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "conditions.from",
    "type": "date",
    "grain": "conditions",
    "ask": "From which day does it apply?",
    "knows": "government"
  },
  {
    "id": "conditions.until",
    "type": "date",
    "grain": "conditions",
    "ask": "Until which day does it apply (that day excluded)?",
    "knows": "government"
  },
  {
    "id": "assessments.public-body",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the provider possess, exercise or hold governmental authority?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.public-body-by-control",
    "type": "flag",
    "grain": "floating",
    "ask": "Does government own or control the provider?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.entrustment",
    "type": "flag",
    "grain": "floating",
    "ask": "Did government entrust or direct the private body to do what it would normally do?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.revenue-otherwise-due",
    "type": "flag",
    "grain": "floating",
    "ask": "Was revenue given up that would have been due under the comparable treatment?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.financial-contribution",
    "type": "flag",
    "grain": "floating",
    "ask": "Is there a financial contribution?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.benefit",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the recipient get better terms than the market benchmark?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.price-support-xvi",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it support income or prices so as to affect trade?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.specific-in-fact",
    "type": "flag",
    "grain": "floating",
    "ask": "Is access in fact limited: few users, predominant or disproportionate use, discretion?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.specific",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the subsidy specific?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.export-contingent-in-fact",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the grant in fact tied to actual or anticipated exports?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.domestic-use-contingent-in-fact",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the grant in fact depend on using domestic over imported goods?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.requires-domestic-goods",
    "type": "flag",
    "grain": "floating",
    "ask": "Can the condition be met in no way without using domestic goods?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.annex-i",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it fall within an item of the Illustrative List of Export Subsidies?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.material-advantage",
    "type": "flag",
    "grain": "floating",
    "ask": "Do the export credit terms secure a material advantage?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.oecd-arrangement",
    "type": "flag",
    "grain": "floating",
    "ask": "Do the export credit terms follow an international undertaking on official export credits?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.adverse-effects",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the subsidy cause adverse effects to the interests of another Member?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.serious-prejudice",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the subsidy cause serious prejudice to the interests of another Member?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.causation",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the subsidy the cause of the effect?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.partner-imports-cause",
    "type": "flag",
    "grain": "floating",
    "ask": "Are imports from the partner alone a substantial share of all imports, and do they contribute importantly to the injury?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.below-import-trend",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it reduce imports from the partner below their recent trend, with reasonable growth allowed for?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.injury",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the domestic industry of another Member materially injured or threatened?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.pass-through",
    "type": "flag",
    "grain": "floating",
    "ask": "Did the benefit pass to the producer of the product concerned?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.like",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the products like?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.directly-competitive",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the products directly competitive or substitutable?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.similarly-taxed",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the products similarly taxed?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.protective-application",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it applied so as to afford protection to domestic production?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.less-favourable",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it modify the conditions of competition to the detriment of the imported product?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.affects-sale",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it affect the internal sale, offering, purchase, transport, distribution or use?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.origin-based-difference",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the difference stem from the origin of the product?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.internal-measure",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it an internal measure, also where enforced at the border?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.limiting-effect",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it limit the quantity that is imported or exported?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.advantage-unconditional",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the advantage given at once and without condition to the like product of all?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.critical-shortage",
    "type": "flag",
    "grain": "floating",
    "ask": "Is there a critical shortage, or a threat of one?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.essential-product",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the product a foodstuff or otherwise essential to the exporting Member?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.temporary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the measure temporary in the sense of the exception?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.standards-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary to apply standards on classification, grading or marketing?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.supply-restriction-enforced",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it enforce a domestic scheme that restricts supply or removes a surplus?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.supply-restriction-proviso",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the total allowed in announced, and the usual share of imports kept?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.equivalent-to-internal-tax",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the charge equivalent to an internal tax on the like product?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.cost-of-services",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the fee limited to the approximate cost of the service rendered?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.commercial-considerations",
    "type": "flag",
    "grain": "floating",
    "ask": "Are purchases and sales made solely on commercial considerations?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.non-discriminatory-conduct",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the enterprise act as the rule on non-discrimination asks?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.adequate-opportunity",
    "type": "flag",
    "grain": "floating",
    "ask": "Can enterprises of other Members compete for its purchases and sales in the usual way?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.screen-quota",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it a quota of screen time for cinema films of national origin?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.fair-administration",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the rules administered in a uniform, impartial and reasonable way?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-shares-fair",
    "type": "flag",
    "grain": "floating",
    "ask": "Do the shares of the quota follow agreement, or past trade and special factors?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-fully-usable",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the administration of the tariff quota give importers the chance to use it in full?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-procedures-fair",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the procedures of the tariff quota fair, timely, responsive to the market and no heavier than needed?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-condition-added",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it add a condition or eligibility rule to the use of the tariff quota that the schedule does not have?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-shares-viable",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the shares of the tariff quota given out in quantities worth shipping?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-allocation-equitable",
    "type": "flag",
    "grain": "floating",
    "ask": "Is a tariff quota that is asked for beyond its size shared out by equitable and transparent methods?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-new-importers-admitted",
    "type": "flag",
    "grain": "floating",
    "ask": "Can importers new to the product get a share of the tariff quota?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.quota-returns-reallocated",
    "type": "flag",
    "grain": "floating",
    "ask": "Are unused shares of the tariff quota returned and given out again in good time?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.licensing-adds-restriction",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the licensing procedure restrict or distort trade beyond the measure that it carries out?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.exchange-action-frustrates",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the exchange action depart from the intent of the GATT?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.imf-consistent",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it an exchange restriction in accordance with the Articles of the Monetary Fund, or does it only make one effective?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.operates-on-trade",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the subsidy work to increase exports or to reduce imports?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.more-than-equitable-share",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it give more than an equitable share of world exports in the product?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.duty-within-margin",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the duty stay within the margin of dumping or the subsidy found?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.unforeseen-developments",
    "type": "flag",
    "grain": "floating",
    "ask": "Did the surge result from unforeseen developments and from obligations under the GATT?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.expectation-upset",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it upset the competition that a concession promised, in a way that could not be foreseen?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.industry-concession-modified",
    "type": "flag",
    "grain": "floating",
    "ask": "Was a concession changed for a new industry, by agreement or against adequate compensation?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.renegotiated",
    "type": "flag",
    "grain": "floating",
    "ask": "Was the concession modified or withdrawn by the procedure for renegotiation?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.substantially-all-trade",
    "type": "flag",
    "grain": "floating",
    "ask": "Are duties and restrictive rules gone from substantially all trade within the arrangement?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.no-higher-barriers",
    "type": "flag",
    "grain": "floating",
    "ask": "Are barriers to others no higher than before the arrangement, as its kind requires?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.needed-for-formation",
    "type": "flag",
    "grain": "floating",
    "ask": "Was it introduced on forming the arrangement, and would it be prevented without it?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.gsp-generalised",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the preference generalised, and given without asking for reciprocity?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.gsp-non-discriminatory",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it open to all developing countries with the same need?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.preference-conditions",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the preference promote the trade of developing countries and meet their needs, without raising barriers to others?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.mutual-reduction",
    "type": "flag",
    "grain": "floating",
    "ask": "Do developing Members lower tariffs for each other by it?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.waiver-terms-kept",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the terms and conditions of the waiver kept?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.morals-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary to protect public morals?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.health-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary to protect human, animal or plant life or health?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.compliance-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary to secure compliance with laws that are themselves consistent?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.reasonable-alternative",
    "type": "flag",
    "grain": "floating",
    "ask": "Is there a less restrictive alternative that is reasonably available and achieves as much?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.conservation-related",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it relate to conserving an exhaustible natural resource?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.exhaustible-resource",
    "type": "flag",
    "grain": "floating",
    "ask": "Is what it conserves an exhaustible natural resource?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.even-handed",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it work together with restrictions on domestic production or consumption?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.stabilisation-plan",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it keep materials for domestic processing during a stabilisation plan?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.protects-domestic-industry",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it work to increase exports of, or protection for, the processing industry?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.essential-to-acquisition",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it essential to acquiring or distributing products in short supply?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.equitable-share",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it respect that all are entitled to an equitable share of supply?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.short-supply",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the products in general or local short supply?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.treasure-protection",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it imposed to protect national treasures?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.prison-labour",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it concern products of prison labour?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.commodity-agreement",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it carry out an obligation under an intergovernmental commodity agreement?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.gold-or-silver",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it concern importing or exporting gold or silver?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.arbitrary-discrimination",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it applied as arbitrary or unjustifiable discrimination between countries where the same conditions prevail?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.discrimination-explained",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the reason for discriminating between countries follow from the aim of the exception?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.disguised-restriction",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it applied as a disguised restriction on trade?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.essential-security",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the Member consider it necessary to protect its essential security interests?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.security-circumstances",
    "type": "flag",
    "grain": "floating",
    "ask": "Does one of the listed security circumstances exist, objectively?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.security-good-faith",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the security interest invoked in good faith and the measure plausibly related to it?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.un-charter-obligation",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it taken under United Nations obligations for peace and security?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.low-standards-early-stage",
    "type": "flag",
    "grain": "floating",
    "ask": "Can the economy support only low standards of living and is it in early stages?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.in-process-of-development",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the economy in the process of development?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.reserves-need",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary against a serious decline in, or for a reasonable growth of, reserves?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.bop-conditions",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the conditions on balance-of-payments measures respected?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.infant-industry-procedure",
    "type": "flag",
    "grain": "floating",
    "ask": "Was the notification and consultation procedure for infant industries followed to the end?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.equal-terms-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Must the new investment bear it too, lest established enterprises compete at a disadvantage?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.export-competitive",
    "type": "flag",
    "grain": "floating",
    "ask": "Has the Member reached export competitiveness in the product?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.phase-out-respected",
    "type": "flag",
    "grain": "floating",
    "ask": "Has the Member phased its export subsidies out and not increased them?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.developing-export-interest",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the product of particular export interest to developing Members?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.compelling-reasons",
    "type": "flag",
    "grain": "floating",
    "ask": "Do compelling reasons, legal ones included, stand in the way?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.inconsistent-with-needs",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the export subsidy inconsistent with the Member’s development needs?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.development-programme",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it serve a development programme or objective laid down in national law?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.strategic-sector",
    "type": "flag",
    "grain": "floating",
    "ask": "Does national law name the sector or region as strategically important?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.treaty-obligation",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it needed to comply with an obligation under another treaty?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.financed-by-government-action",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the payment on exports financed by virtue of governmental action?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.circumvention",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it result in, or threaten, circumvention of export subsidy commitments?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.producer-price-support",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it have the effect of supporting producer prices?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.green-box-criteria",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the other criteria met that Annex 2 of the Agreement on Agriculture sets for its kind?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.food-security-considered",
    "type": "flag",
    "grain": "floating",
    "ask": "Was the food security of importing Members considered?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.special-safeguard-trigger",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the volume trigger or the price trigger of the special safeguard reached?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.special-safeguard-limit",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the additional duty keep to its limits in height and time?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.special-care-taken",
    "type": "flag",
    "grain": "floating",
    "ask": "Was special care taken, and restraint exercised, in granting it?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.scientific-evidence",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it rest on scientific principles and sufficient evidence?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.provisional-on-thin-evidence",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it provisional, on pertinent information where evidence is insufficient, and under review?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.protection-above-standard",
    "type": "flag",
    "grain": "floating",
    "ask": "Is a level of protection above the international standard scientifically justified or chosen on a risk assessment?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.origin-trade-objective",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the rule of origin used to pursue trade objectives?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.origin-restrictive",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the rule of origin itself restrict, distort or disrupt trade, or ask what is foreign to production?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.origin-discrimination",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the rule of origin stricter than the one for domestic goods, or does it discriminate between Members?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.origin-above-agreement",
    "type": "flag",
    "grain": "floating",
    "ask": "Is content counted for a preference, or a transition granted, on stricter terms than the agreement sets?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.export-share-kept",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the restriction on exports keep the partner’s usual share of supply, at the home price and through the usual channels?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.non-market-partner",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the agreement one with a country that a Party treats as a non-market economy?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.uncreditworthy",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the recipient of the loan not creditworthy?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.trade-restrictive",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it restrict international trade?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.significant-trade-effect",
    "type": "flag",
    "grain": "floating",
    "ask": "May it have a significant effect on the trade of other Members?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.circumstances-ended",
    "type": "flag",
    "grain": "floating",
    "ask": "Have the reasons for it ceased, or can they now be met in a way that restricts trade less?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.urgency",
    "type": "flag",
    "grain": "floating",
    "ask": "Is there an emergency or another problem of extreme urgency?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.reasonable-measures-taken",
    "type": "flag",
    "grain": "floating",
    "ask": "Did central government take the reasonable measures open to it, so that other bodies comply?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.standard-unfit-for-development",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the international standard inappropriate to the Member’s development, financial and trade needs?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.developing-needs-considered",
    "type": "flag",
    "grain": "floating",
    "ask": "Were the needs of developing Members taken into account?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.legitimate-regulatory-distinction",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the detriment stem only from a legitimate regulatory distinction?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.more-restrictive-than-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it restrict trade more than needed for a legitimate objective?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.international-standard-used",
    "type": "flag",
    "grain": "floating",
    "ask": "Is a relevant international standard used as its basis?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.international-standard-unfit",
    "type": "flag",
    "grain": "floating",
    "ask": "Would the international standard be ineffective or inappropriate?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.governmental-authority-service",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the service supplied in the exercise of governmental authority?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.like-service",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the services and service suppliers like?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.order-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary to protect public order?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.privacy-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary for privacy or data-related laws to be complied with?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.indispensable-procurement",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the procurement indispensable for national security or defence?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.intellectual-property-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary to protect intellectual property?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.sheltered-suppliers",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it about goods or services of persons with disabilities, philanthropic institutions or prison labour?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.local-development",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the condition encourage local development or improve the balance of payments?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.limited-tendering-ground",
    "type": "flag",
    "grain": "floating",
    "ask": "Is there a listed ground for limited tendering: no valid tenders, a single source, extreme urgency, a prototype?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.participation-essential",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the condition essential to ensure that a supplier can carry out the contract?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.unreasonable-pressure",
    "type": "flag",
    "grain": "floating",
    "ask": "Does government put unreasonable pressure on buyers to choose a given source?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.recoupment-expected",
    "type": "flag",
    "grain": "floating",
    "ask": "Do prices rest on a reasonable expectation of recovering all costs?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.non-commercial-assistance",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it assistance given because the recipient is state-owned or controlled?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.legitimate-public-policy",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it achieve a legitimate public policy objective?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.proportionate",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it no more than needed for the objective?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.action-against-subsidy",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it a specific action against a subsidy of another Member, apart from authorised countermeasures?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.authority-consistent",
    "type": "flag",
    "grain": "floating",
    "ask": "Did the authority act as the rule requires?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.transfer-compelled",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the transfer of technology required rather than agreed?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.affects-service-supply",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it affect the supply of the service?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.less-favourable-service",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it turn conditions of competition against services or suppliers of other Members, compared with domestic ones?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.less-favourable-mfn",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it turn conditions of competition against one Member, compared with another country?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.services-integration",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it part of an agreement of substantial sectoral coverage that ends substantially all discrimination in services?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.labour-market-integration",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it part of an agreement that integrates labour markets in full and does away with residence and work permits?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.licensing-proportionate",
    "type": "flag",
    "grain": "floating",
    "ask": "Are licensing, qualification and technical requirements objective, transparent and no heavier than needed?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.monopoly-abuse",
    "type": "flag",
    "grain": "floating",
    "ask": "Does a monopoly abuse its position when it competes elsewhere?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.restrains-competition",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the practice restrain competition, and with it trade or the transfer of technology?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.direct-tax-collection",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the difference serve the equitable or effective collection of direct taxes?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.double-taxation-agreement",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the difference result from an agreement on avoiding double taxation?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.prudential",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it taken for prudential reasons, and not to avoid commitments?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.like-circumstances",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the investors or investments in like circumstances?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.less-favourable-investor",
    "type": "flag",
    "grain": "floating",
    "ask": "Are investors or investments of other Parties treated less favourably than domestic ones?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.less-favourable-investor-mfn",
    "type": "flag",
    "grain": "floating",
    "ask": "Are investors or investments of one Party treated less favourably than those of another country?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.denial-of-justice",
    "type": "flag",
    "grain": "floating",
    "ask": "Do courts or authorities deny justice: no access, undue delay, a ruling that no fair court could give?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.due-process-denied",
    "type": "flag",
    "grain": "floating",
    "ask": "Is due process gravely disregarded in a decision: no hearing, no reasons, criteria kept secret?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.arbitrary-treatment",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the treatment arbitrary: from preference, prejudice or no reason that can be told, not from law and facts?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.manifestly-arbitrary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it manifestly arbitrary: grossly unfair, unjust or idiosyncratic, so as to shock?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.targets-foreigners",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it aimed at the investors or suppliers of another country, to hurt or press them, and not only worse for them in effect?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.abusive-treatment",
    "type": "flag",
    "grain": "floating",
    "ask": "Are investors coerced, put under duress or harassed?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.expectations-frustrated",
    "type": "flag",
    "grain": "floating",
    "ask": "Was the investment induced by a specific promise on which it relied, and is that promise broken?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.protection-withheld",
    "type": "flag",
    "grain": "floating",
    "ask": "Are investments left without the police protection that is due?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.public-purpose-and-compensation",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the taking for a public purpose, without discrimination, in due process and compensated?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.assistance-adverse-effects",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the assistance to a state enterprise cause adverse effects to the interests of another Party?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.assistance-injury",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the assistance cause injury to a domestic industry of another Party through an enterprise there?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.material-effect-on-trade",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it have, or could it have, a material effect on trade or investment between the Parties?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.negative-effect-on-trade",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it significantly and negatively affect trade or investment between the Parties, or could it?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.public-task-compensation",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it limited to what the costs of a task of public interest require, and is the task assigned in advance?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.subsidy-objective",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it pursue a specific public policy objective, to remedy a market failure or for equity?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.subsidy-appropriate",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it an appropriate instrument that a less distortive one could not replace?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.subsidy-incentive",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it change the behaviour of the beneficiary to something that would not be done without it?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.subsidy-ordinary-costs",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it pay for costs that the beneficiary would have borne anyway?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.subsidy-balance",
    "type": "flag",
    "grain": "floating",
    "ask": "Do its positive contributions outweigh its negative effects on trade?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.union-aid-rules",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it meet the conditions of a block exemption or guideline of the European Union on state aid?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.environment-weakened",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it waive or derogate from environmental or labour protection to encourage trade or investment?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.taxation-measure",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it a taxation measure that the agreement takes out of the rule?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.cultural-industries",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it about cultural industries or audiovisual services?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.indigenous-rights",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it more favourable treatment for indigenous peoples, without disguised discrimination?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.export-programme-qualification",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it a requirement to qualify for a programme of export promotion or foreign aid?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.licence-contract-interference",
    "type": "flag",
    "grain": "floating",
    "ask": "Does government, other than a court, interfere directly with a licence contract of the investor?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.competition-remedy",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it imposed by a court or authority to remedy a practice found anti-competitive in due process?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.safeguard-conditions",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the conditions and limits of the bilateral safeguard met?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.infant-industry-terms",
    "type": "flag",
    "grain": "floating",
    "ask": "Does the infant industry need protection, are reasonable steps taken, and is it temporary and non-discriminatory?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.rights-abroad-frustrated",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it keep right holders from using rights that other Members protect?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.limited-exception",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it a limited exception to the exclusive right?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.normal-exploitation-conflict",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it unreasonably conflict with normal exploitation?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.owner-prejudice",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it unreasonably prejudice the owner, taking account of the interests of third parties?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.licensing-right-denied",
    "type": "flag",
    "grain": "floating",
    "ask": "Does it take the right to assign or to license away from the owner?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.trade-secret",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the information secret, of value for being secret, and kept with care?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.secret-unprotected",
    "type": "flag",
    "grain": "floating",
    "ask": "Are holders left unable to prevent disclosure, acquisition or use contrary to honest commercial practice?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.export-licence-terms",
    "type": "flag",
    "grain": "floating",
    "ask": "Are the terms kept for making medicines for export to an eligible Member (amount, marking, notification, remuneration)?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "assessments.public-interest-necessary",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it necessary for public health or nutrition, or for the public interest in a vital sector?",
    "knows": "lawyer",
    "assessed": true
  },
  {
    "id": "procurement.by-government",
    "type": "flag",
    "grain": "floating",
    "ask": "Does a governmental agency buy the product or service?",
    "knows": "granting-authority"
  },
  {
    "id": "procurement.purchased",
    "type": "code",
    "grain": "floating",
    "values": [
      "same",
      "competing",
      "other"
    ],
    "ask": "How does the product bought relate to the product that is treated worse?",
    "knows": "granting-authority"
  },
  {
    "id": "procurement.use",
    "type": "code",
    "grain": "floating",
    "values": [
      "governmental",
      "resale",
      "production"
    ],
    "ask": "What is it bought for? (left out where goods serve to supply services for payment: whether that is governmental is open)",
    "knows": "granting-authority"
  },
  {
    "id": "procurement.covered",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the procurement within the coverage schedule: entity, product or service, value?",
    "knows": "schedule"
  },
  {
    "id": "procurement.covered-under",
    "type": "codes",
    "grain": "floating",
    "ask": "Within the coverage of which agreements is the procurement: entity, product or service, value? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "procurement.value",
    "type": "number",
    "grain": "floating",
    "ask": "What is the value of the contract?",
    "knows": "granting-authority",
    "unit": "SDR"
  },
  {
    "id": "procurement.threshold",
    "type": "number",
    "grain": "floating",
    "ask": "Which threshold does the schedule set for it?",
    "knows": "schedule",
    "unit": "SDR"
  },
  {
    "id": "procurement.tender",
    "type": "code",
    "grain": "floating",
    "values": [
      "open",
      "selective",
      "limited"
    ],
    "ask": "Which tendering method is used?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "procurement.domestic-preference",
    "type": "code",
    "grain": "floating",
    "values": [
      "set-aside",
      "price-margin",
      "none"
    ],
    "ask": "Which preference do domestic goods or suppliers get?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "procurement.small-business-reserve",
    "type": "flag",
    "grain": "floating",
    "ask": "Is it reserved for small or minority businesses by schedule?",
    "knows": "schedule"
  },
  {
    "id": "procurement.transition-listed",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the preference or offset listed in the schedule as a transitional measure that still runs?",
    "knows": "schedule"
  },
  {
    "id": "procurement.stated-in-notice",
    "type": "flag",
    "grain": "floating",
    "ask": "Is the preference or offset set out in the notice of the tender?",
    "knows": "granting-authority",
    "lever": true
  },
  {
    "id": "comparisons.between",
    "type": "code",
    "grain": "comparisons",
    "values": [
      "imported-domestic",
      "members",
      "export-domestic",
      "foreign-domestic-supplier",
      "suppliers-of-members",
      "foreign-domestic-investor",
      "investors-of-members"
    ],
    "ask": "Who is compared with whom?",
    "knows": "government"
  },
  {
    "id": "comparisons.dimension",
    "type": "code",
    "grain": "comparisons",
    "values": [
      "tax",
      "rule",
      "customs-duty",
      "border-rule",
      "origin-marking",
      "access",
      "price",
      "support",
      "establishment"
    ],
    "ask": "In what are they compared?",
    "knows": "government"
  },
  {
    "id": "comparisons.bears-on",
    "type": "codes",
    "grain": "comparisons",
    "values": [
      "sale",
      "purchase",
      "transport",
      "distribution",
      "use",
      "other"
    ],
    "ask": "On which steps inside the country does the difference fall?",
    "knows": "government"
  },
  {
    "id": "comparisons.worse-off",
    "type": "code",
    "grain": "comparisons",
    "values": [
      "compared",
      "other",
      "neither"
    ],
    "ask": "Which of the two is treated worse on the face of the measure?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "comparisons.same-but-origin",
    "type": "flag",
    "grain": "comparisons",
    "ask": "Does the measure tell the two apart by origin alone, so that they may be identical?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "comparisons.tax-compared",
    "type": "number",
    "grain": "comparisons",
    "ask": "What tax burden falls on the first named?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "comparisons.tax-other",
    "type": "number",
    "grain": "comparisons",
    "ask": "What tax burden falls on the other?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "comparisons.favoured",
    "type": "code",
    "grain": "comparisons",
    "ask": "Which country is favoured?",
    "knows": "government"
  },
  {
    "id": "comparisons.disfavoured",
    "type": "code",
    "grain": "comparisons",
    "ask": "Which country is disfavoured?",
    "knows": "government"
  },
  {
    "id": "products.area",
    "type": "code",
    "grain": "products",
    "values": [
      "agricultural",
      "industrial",
      "fishery"
    ],
    "ask": "Is it an agricultural product in the sense of the Agreement on Agriculture?",
    "knows": "schedule"
  },
  {
    "id": "products.bound",
    "type": "flag",
    "grain": "products",
    "ask": "Is a duty on it bound in the schedule?",
    "knows": "schedule"
  },
  {
    "id": "products.bound-duty",
    "type": "number",
    "grain": "products",
    "ask": "Which rate is bound?",
    "knows": "schedule",
    "unit": "per cent"
  },
  {
    "id": "products.applied-duty",
    "type": "number",
    "grain": "products",
    "ask": "Which rate is applied?",
    "knows": "customs",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "products.bound-other",
    "type": "number",
    "grain": "products",
    "ask": "Which other duties or charges stand in the schedule?",
    "knows": "schedule",
    "unit": "per cent"
  },
  {
    "id": "products.applied-other",
    "type": "number",
    "grain": "products",
    "ask": "Which other duties or charges are applied on importing?",
    "knows": "customs",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "products.monopoly-protection",
    "type": "number",
    "grain": "products",
    "ask": "How much protection does an import monopoly give on average (its mark-up beyond cost, profit and internal taxes)?",
    "knows": "customs",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "products.export-duty",
    "type": "number",
    "grain": "products",
    "ask": "Which export duty is applied?",
    "knows": "customs",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "products.export-duty-bound",
    "type": "number",
    "grain": "products",
    "ask": "Which export duty is allowed at most by a commitment?",
    "knows": "schedule",
    "unit": "per cent"
  },
  {
    "id": "products.export-commitment",
    "type": "flag",
    "grain": "products",
    "ask": "Does a commitment of the Member on export duties name this product?",
    "knows": "schedule"
  },
  {
    "id": "products.duty-above-schedule-of",
    "type": "codes",
    "grain": "products",
    "ask": "Under which agreements does the duty on originating goods exceed the schedule? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "products.export-duty-excepted-under",
    "type": "codes",
    "grain": "products",
    "ask": "Under which agreements is the export duty or restriction listed as an exception? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "products.remanufactured",
    "type": "flag",
    "grain": "products",
    "ask": "Is it a remanufactured or recovered good?",
    "knows": "government"
  },
  {
    "id": "products.schedule-terms-met",
    "type": "flag",
    "grain": "products",
    "ask": "Are the terms and conditions of the schedule respected?",
    "knows": "schedule"
  },
  {
    "id": "products.role",
    "type": "code",
    "grain": "products",
    "values": [
      "output",
      "input",
      "restricted"
    ],
    "ask": "What is its role in the measure?",
    "knows": "government"
  },
  {
    "id": "services.mode",
    "type": "code",
    "grain": "services",
    "values": [
      "1",
      "2",
      "3",
      "4"
    ],
    "ask": "In which mode is the service supplied?",
    "knows": "government"
  },
  {
    "id": "services.market-access",
    "type": "code",
    "grain": "services",
    "values": [
      "full",
      "limited",
      "none",
      "unscheduled"
    ],
    "ask": "What market access commitment stands in the schedule?",
    "knows": "schedule"
  },
  {
    "id": "services.national-treatment",
    "type": "code",
    "grain": "services",
    "values": [
      "full",
      "limited",
      "none",
      "unscheduled"
    ],
    "ask": "What national treatment commitment stands in the schedule?",
    "knows": "schedule"
  },
  {
    "id": "services.mfn-exemption",
    "type": "flag",
    "grain": "services",
    "ask": "Does a listed MFN exemption cover it?",
    "knows": "schedule"
  },
  {
    "id": "services.within-limitations",
    "type": "flag",
    "grain": "services",
    "ask": "Does the measure stay within the limitations inscribed?",
    "knows": "schedule"
  },
  {
    "id": "services.reserved-under",
    "type": "codes",
    "grain": "services",
    "ask": "Under which agreements is it a listed reservation (negative list), or a limitation written beside the commitment (positive list)? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "services.committed-under",
    "type": "codes",
    "grain": "services",
    "ask": "Under which agreements with positive lists is the sector committed for this mode? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "services.restriction",
    "type": "codes",
    "grain": "services",
    "values": [
      "suppliers",
      "value",
      "operations",
      "persons",
      "legal-form",
      "foreign-capital",
      "local-presence",
      "licensing",
      "payments",
      "subsidy",
      "other"
    ],
    "ask": "Which restrictions apply?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "services.worse-off",
    "type": "codes",
    "grain": "services",
    "values": [
      "foreign",
      "one-member"
    ],
    "ask": "Which services or suppliers are treated worse on the face of the measure? (`[]`: none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "services.same-but-origin",
    "type": "flag",
    "grain": "services",
    "ask": "Does the measure tell them apart by origin alone, so that they may be alike in all else?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "services.reserved-to",
    "type": "code",
    "grain": "services",
    "values": [
      "monopoly",
      "few",
      "none"
    ],
    "ask": "To whom is the service reserved, in law or in effect?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "services.supported",
    "type": "flag",
    "grain": "services",
    "ask": "Does the support of this record go to suppliers of the service?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "services.embedded",
    "type": "flag",
    "grain": "services",
    "ask": "Is the service embodied in goods (design, logistics, research)?",
    "knows": "government"
  },
  {
    "id": "border.side",
    "type": "code",
    "grain": "record",
    "values": [
      "import",
      "export",
      "transit"
    ],
    "ask": "On which flow does it act?",
    "knows": "government"
  },
  {
    "id": "border.form",
    "type": "code",
    "grain": "record",
    "values": [
      "prohibition",
      "quota",
      "non-automatic-licence",
      "automatic-licence",
      "minimum-price",
      "duty",
      "tax",
      "charge",
      "tariff-quota",
      "balancing",
      "state-monopoly",
      "other-restriction",
      "formality",
      "safeguard",
      "anti-dumping",
      "countervailing"
    ],
    "ask": "What does it do?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.made-effective-by",
    "type": "code",
    "grain": "record",
    "values": [
      "duties-taxes-charges",
      "other"
    ],
    "ask": "Is it made effective by duties, taxes or other charges alone?",
    "knows": "government"
  },
  {
    "id": "border.internal-counterpart",
    "type": "flag",
    "grain": "record",
    "ask": "Is it the border enforcement of an internal rule or tax that applies to the like domestic product too?",
    "knows": "government"
  },
  {
    "id": "border.origin-rule",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a rule on the origin of goods outside tariff preferences?",
    "knows": "government"
  },
  {
    "id": "border.formality",
    "type": "code",
    "grain": "record",
    "values": [
      "pre-shipment-inspection",
      "customs-broker",
      "document",
      "clearance",
      "other"
    ],
    "ask": "Which formality is it?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.facilitation-due",
    "type": "flag",
    "grain": "record",
    "ask": "Has the Member taken on the rule by category and date under the Trade Facilitation Agreement?",
    "knows": "schedule"
  },
  {
    "id": "border.absolute-limit",
    "type": "number",
    "grain": "record",
    "ask": "Which quantity is allowed?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.all-origins",
    "type": "flag",
    "grain": "record",
    "ask": "Does it apply to all countries alike?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.allocated",
    "type": "flag",
    "grain": "record",
    "ask": "Is the quota shared out among supplying countries?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.exchange-measure",
    "type": "flag",
    "grain": "record",
    "ask": "Is it an exchange control or restriction, or a trade measure that makes one effective?",
    "knows": "government"
  },
  {
    "id": "border.voluntary-restraint",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a voluntary export restraint, an orderly marketing arrangement or the like?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.safeguard-years",
    "type": "number",
    "grain": "record",
    "ask": "How many years does the safeguard last, provisional time and extensions included?",
    "knows": "government",
    "lever": true,
    "unit": "years"
  },
  {
    "id": "border.small-developing-suppliers",
    "type": "code",
    "grain": "record",
    "values": [
      "left-out",
      "left-out-with-others",
      "covered",
      "none"
    ],
    "ask": "Are developing Members left out whose share of imports is small (up to 3 per cent, 9 per cent together)?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.licence-days",
    "type": "number",
    "grain": "record",
    "ask": "Within how many days is a complete application for a licence decided? (working days if granted in all cases)",
    "knows": "government",
    "lever": true,
    "unit": "days"
  },
  {
    "id": "border.quota-reserved-to",
    "type": "codes",
    "grain": "record",
    "values": [
      "processors",
      "producer-groups",
      "buyers-of-domestic",
      "other"
    ],
    "ask": "To whom is access to a share of the tariff quota reserved or limited? (`[]`: to nobody)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.excepted-under",
    "type": "codes",
    "grain": "record",
    "ask": "Under which agreements is it a listed exception to national treatment or to the ban on restrictions? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "border.licence-batch",
    "type": "flag",
    "grain": "record",
    "ask": "Are applications considered together, after a closing date?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.licence-open-to-all",
    "type": "flag",
    "grain": "record",
    "ask": "May everyone who meets the legal requirements get a licence?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "border.agricultural-scheme",
    "type": "flag",
    "grain": "record",
    "ask": "Does it concern an agricultural or fisheries product under a domestic scheme?",
    "knows": "government"
  },
  {
    "id": "border.domestic-restriction",
    "type": "flag",
    "grain": "record",
    "ask": "Is domestic production or consumption of the same product restricted together with it?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "investment.is-investment-measure",
    "type": "flag",
    "grain": "record",
    "ask": "Does it set conditions for investing, producing or operating?",
    "knows": "government"
  },
  {
    "id": "investment.phase",
    "type": "codes",
    "grain": "record",
    "values": [
      "establishment",
      "acquisition",
      "expansion",
      "operation",
      "sale"
    ],
    "ask": "Which phase of the investment does it reach?",
    "knows": "government"
  },
  {
    "id": "investment.foreign-equity-cap",
    "type": "number",
    "grain": "record",
    "ask": "Which share of foreign ownership is allowed at most?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "investment.screening",
    "type": "flag",
    "grain": "record",
    "ask": "Is approval of foreign investment required?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "investment.sector-closed",
    "type": "flag",
    "grain": "record",
    "ask": "Is the sector closed to foreign investors?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "investment.reserved",
    "type": "flag",
    "grain": "record",
    "ask": "Is it covered by a listed reservation or non-conforming measure?",
    "knows": "schedule"
  },
  {
    "id": "investment.reserved-under",
    "type": "codes",
    "grain": "record",
    "ask": "Under which agreements is it a listed reservation or non-conforming measure? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "investment.committed-under",
    "type": "codes",
    "grain": "record",
    "ask": "Under which agreements is the sector committed, where commitments are by positive list? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "investment.limits-on-entry",
    "type": "codes",
    "grain": "record",
    "values": [
      "number",
      "value",
      "output",
      "capital",
      "legal-form",
      "employees"
    ],
    "ask": "Which limits on entry or operation does it set? (`[]`: none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "investment.managers-nationality",
    "type": "flag",
    "grain": "record",
    "ask": "Must senior managers or directors have a nationality or residence?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "investment.limits-transfers",
    "type": "flag",
    "grain": "record",
    "ask": "Are transfers of capital and returns abroad limited?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "investment.expropriation",
    "type": "code",
    "grain": "record",
    "values": [
      "direct",
      "indirect",
      "none"
    ],
    "ask": "Is an investment taken?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "investment.contract-with-state",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a contract between the state and an investor?",
    "knows": "government"
  },
  {
    "id": "investment.introduced-before-1994-07-05",
    "type": "flag",
    "grain": "record",
    "ask": "Was it in place before 5 July 1994?",
    "knows": "government"
  },
  {
    "id": "investment.notified-within-90-days",
    "type": "flag",
    "grain": "record",
    "ask": "Was it notified within 90 days of the WTO Agreement’s entry into force?",
    "knows": "government"
  },
  {
    "id": "investment.terms-made-worse",
    "type": "flag",
    "grain": "record",
    "ask": "Were its terms changed so as to be more inconsistent since?",
    "knows": "government"
  },
  {
    "id": "investment.transition-extended-until",
    "type": "date",
    "grain": "record",
    "ask": "Until which day (excluded) did the Council for Trade in Goods extend the time for eliminating it?",
    "knows": "government"
  },
  {
    "id": "digital.requires-local-storage",
    "type": "flag",
    "grain": "record",
    "ask": "Must data be stored in the territory?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "digital.requires-local-computing",
    "type": "flag",
    "grain": "record",
    "ask": "Must computing facilities in the territory be used?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "digital.restricts-transfer",
    "type": "flag",
    "grain": "record",
    "ask": "Is sending data abroad restricted?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "digital.personal-data",
    "type": "flag",
    "grain": "record",
    "ask": "Is personal data concerned?",
    "knows": "government"
  },
  {
    "id": "digital.source-code-required",
    "type": "flag",
    "grain": "record",
    "ask": "Must source code or an algorithm be handed over?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "digital.financial-data",
    "type": "flag",
    "grain": "record",
    "ask": "Is it about data of financial institutions?",
    "knows": "government"
  },
  {
    "id": "digital.government-data",
    "type": "flag",
    "grain": "record",
    "ask": "Is it about information held for government?",
    "knows": "government"
  },
  {
    "id": "digital.as-condition-of-business",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a condition for doing business in the territory?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "digital.reserved-under",
    "type": "codes",
    "grain": "record",
    "ask": "Under which agreements is it a listed reservation or non-conforming measure? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "digital.mass-market-software",
    "type": "flag",
    "grain": "record",
    "ask": "Is it about mass-market software, not software of critical infrastructure?",
    "knows": "government"
  },
  {
    "id": "digital.for-regulator",
    "type": "flag",
    "grain": "record",
    "ask": "Is the code asked for by a regulator or court, for an inquiry or proceeding and with safeguards?",
    "knows": "government"
  },
  {
    "id": "digital.digital-products-worse",
    "type": "flag",
    "grain": "record",
    "ask": "Are digital products of other countries treated worse?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "digital.cryptography-disclosed",
    "type": "flag",
    "grain": "record",
    "ask": "Must makers of products with cryptography hand over keys or use a given algorithm?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "digital.duties-on-transmissions",
    "type": "flag",
    "grain": "record",
    "ask": "Are customs duties charged on electronic transmissions?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.compulsory-licence",
    "type": "flag",
    "grain": "record",
    "ask": "Is use without the right holder’s consent allowed?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.licence-purpose",
    "type": "code",
    "grain": "record",
    "values": [
      "domestic-supply",
      "export-pharmaceutical",
      "public-non-commercial",
      "anti-competitive",
      "other"
    ],
    "ask": "What is the licence for?",
    "knows": "government"
  },
  {
    "id": "technology.remuneration",
    "type": "flag",
    "grain": "record",
    "ask": "Is adequate remuneration paid?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.prior-negotiation",
    "type": "flag",
    "grain": "record",
    "ask": "Was a voluntary licence sought first?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.local-working",
    "type": "flag",
    "grain": "record",
    "ask": "Do patent rights depend on local production?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.discriminates-by-field-or-place",
    "type": "flag",
    "grain": "record",
    "ask": "Do patent rights differ by field, place of invention or local production?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.undisclosed-information",
    "type": "flag",
    "grain": "record",
    "ask": "Is undisclosed information or test data to be given up?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.worse-off",
    "type": "codes",
    "grain": "record",
    "values": [
      "foreign",
      "one-member"
    ],
    "ask": "Whose intellectual property is protected less, on the face of the measure? (`[]`: nobody’s)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.patent-rights-limited",
    "type": "flag",
    "grain": "record",
    "ask": "Is the right of patent owners limited to prevent others from making, using, selling or importing?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.licence-conditions",
    "type": "codes",
    "grain": "record",
    "values": [
      "individual-merits",
      "limited-to-purpose",
      "non-exclusive",
      "non-assignable",
      "terminable",
      "validity-review",
      "remuneration-review"
    ],
    "ask": "Which conditions of use without consent are kept? (`[]`: none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.semi-conductor",
    "type": "flag",
    "grain": "record",
    "ask": "Is it about semi-conductor technology?",
    "knows": "government"
  },
  {
    "id": "technology.pharmaceutical",
    "type": "flag",
    "grain": "record",
    "ask": "Is it about pharmaceutical products?",
    "knows": "government"
  },
  {
    "id": "technology.test-data-required",
    "type": "flag",
    "grain": "record",
    "ask": "Must undisclosed test data be submitted to market a new medicine or farm chemical?",
    "knows": "government"
  },
  {
    "id": "technology.test-data-protected",
    "type": "flag",
    "grain": "record",
    "ask": "Are submitted test data protected against unfair commercial use and disclosure?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "technology.incentives-to-least-developed",
    "type": "flag",
    "grain": "record",
    "ask": "Does the Member give firms or institutions incentives to transfer technology to least-developed Members?",
    "knows": "government"
  },
  {
    "id": "technology.licensing-terms-regulated",
    "type": "flag",
    "grain": "record",
    "ask": "Are terms of technology licences regulated?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "standards.form",
    "type": "code",
    "grain": "record",
    "values": [
      "technical-regulation",
      "standard",
      "conformity-assessment",
      "sanitary"
    ],
    "ask": "What is it?",
    "knows": "government"
  },
  {
    "id": "standards.objective",
    "type": "code",
    "grain": "record",
    "values": [
      "security",
      "deception",
      "health",
      "environment",
      "quality",
      "protection",
      "other"
    ],
    "ask": "Which objective does it pursue?",
    "knows": "government"
  },
  {
    "id": "standards.international-standard-exists",
    "type": "flag",
    "grain": "record",
    "ask": "Does a relevant international standard exist?",
    "knows": "government"
  },
  {
    "id": "standards.based-on-international-standard",
    "type": "flag",
    "grain": "record",
    "ask": "Is it based on it?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "standards.conforms-to-international-standard",
    "type": "flag",
    "grain": "record",
    "ask": "Does it conform to it in full?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "standards.risk-assessed",
    "type": "flag",
    "grain": "record",
    "ask": "Is it based on a risk assessment?",
    "knows": "government"
  },
  {
    "id": "standards.purchasing-specification",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a specification for what governmental bodies themselves buy to produce or consume?",
    "knows": "government"
  },
  {
    "id": "standards.months-before-force",
    "type": "number",
    "grain": "record",
    "ask": "How many months lie between its publication and its entry into force?",
    "knows": "government",
    "lever": true,
    "unit": "months"
  },
  {
    "id": "enterprise.kind",
    "type": "code",
    "grain": "record",
    "values": [
      "state-owned",
      "designated-monopoly",
      "special-rights",
      "state-trading"
    ],
    "ask": "What kind of enterprise is it?",
    "knows": "government"
  },
  {
    "id": "enterprise.state-share",
    "type": "number",
    "grain": "record",
    "ask": "Which share does the state hold?",
    "knows": "government",
    "unit": "per cent"
  },
  {
    "id": "enterprise.state-controls",
    "type": "flag",
    "grain": "record",
    "ask": "Does the state control votes or the board?",
    "knows": "government"
  },
  {
    "id": "enterprise.commercial-activity",
    "type": "flag",
    "grain": "record",
    "ask": "Is it engaged mainly in commercial activities?",
    "knows": "government"
  },
  {
    "id": "enterprise.annual-revenue",
    "type": "number",
    "grain": "record",
    "ask": "What was its annual revenue?",
    "knows": "government",
    "unit": "SDR"
  },
  {
    "id": "enterprise.level",
    "type": "code",
    "grain": "record",
    "values": [
      "central",
      "sub-central"
    ],
    "ask": "Which level owns it?",
    "knows": "government"
  },
  {
    "id": "enterprise.public-service-mandate",
    "type": "flag",
    "grain": "record",
    "ask": "Does it act under a public service mandate?",
    "knows": "government"
  },
  {
    "id": "enterprise.told-to-prefer-domestic",
    "type": "flag",
    "grain": "record",
    "ask": "Is it told to prefer domestic goods or services?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "enterprise.trade-directed",
    "type": "flag",
    "grain": "record",
    "ask": "Does government steer how much it trades, for what value, or from which country?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "enterprise.purchasing-transparent",
    "type": "flag",
    "grain": "record",
    "ask": "Are its procedures for buying abroad transparent in full?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "enterprise.assistance-from-state",
    "type": "flag",
    "grain": "record",
    "ask": "Does it receive assistance because of its ownership?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "enterprise.gives-assistance",
    "type": "flag",
    "grain": "record",
    "ask": "Does it assist another state enterprise?",
    "knows": "government"
  },
  {
    "id": "enterprise.trades-abroad",
    "type": "flag",
    "grain": "record",
    "ask": "Do its purchases or sales involve imports or exports?",
    "knows": "government"
  },
  {
    "id": "enterprise.purchases-for-government-use",
    "type": "flag",
    "grain": "record",
    "ask": "Are its imports for immediate or ultimate consumption in governmental use?",
    "knows": "government"
  },
  {
    "id": "enterprise.excepted-under",
    "type": "codes",
    "grain": "record",
    "ask": "Under which agreements is the enterprise or activity excepted by annex or list? (`[]`: none)",
    "knows": "schedule"
  },
  {
    "id": "enterprise.assistance-form",
    "type": "codes",
    "grain": "record",
    "values": [
      "grant",
      "finance",
      "equity",
      "goods"
    ],
    "ask": "Which assistance does it receive? (`[]`: none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "enterprise.activity",
    "type": "codes",
    "grain": "record",
    "values": [
      "goods-at-home",
      "goods-for-export",
      "services",
      "through-investment",
      "services-at-home"
    ],
    "ask": "What does the enterprise do with the assistance?",
    "knows": "government"
  },
  {
    "id": "enterprise.information-disclosed",
    "type": "flag",
    "grain": "record",
    "ask": "Are ownership, accounts and assistance disclosed on request?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "enterprise.regulator-impartial",
    "type": "flag",
    "grain": "record",
    "ask": "Is the body that regulates it impartial and apart from it?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "enterprise.listed-or-reserved",
    "type": "flag",
    "grain": "record",
    "ask": "Is it covered by a listed exception?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.support-box",
    "type": "code",
    "grain": "record",
    "values": [
      "green",
      "blue",
      "development",
      "amber",
      "de-minimis"
    ],
    "ask": "Under which box is the support reported?",
    "knows": "government"
  },
  {
    "id": "agriculture.ams-current",
    "type": "number",
    "grain": "record",
    "ask": "What is the current total aggregate measurement of support?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.ams-commitment",
    "type": "number",
    "grain": "record",
    "ask": "What is the commitment level?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.ams-scheduled",
    "type": "flag",
    "grain": "record",
    "ask": "Does the schedule set a level for total farm support (zero included)?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.in-ams",
    "type": "flag",
    "grain": "record",
    "ask": "Is the support counted in the current total aggregate measurement?",
    "knows": "government"
  },
  {
    "id": "agriculture.product-specific",
    "type": "flag",
    "grain": "record",
    "ask": "Is the support for a given product, rather than for farming in general?",
    "knows": "government"
  },
  {
    "id": "agriculture.product-share",
    "type": "number",
    "grain": "record",
    "ask": "What share of the value of production is product-specific support?",
    "knows": "government",
    "unit": "per cent"
  },
  {
    "id": "agriculture.non-product-share",
    "type": "number",
    "grain": "record",
    "ask": "What share of total farm output is non-product-specific support?",
    "knows": "government",
    "unit": "per cent"
  },
  {
    "id": "agriculture.above-1992",
    "type": "flag",
    "grain": "record",
    "ask": "Does support to the commodity exceed what was decided in the 1992 marketing year?",
    "knows": "government"
  },
  {
    "id": "agriculture.development-kind",
    "type": "code",
    "grain": "record",
    "values": [
      "investment",
      "inputs",
      "crop-diversification",
      "other"
    ],
    "ask": "Which kind of development support is it?",
    "knows": "government"
  },
  {
    "id": "agriculture.limiting-basis",
    "type": "code",
    "grain": "record",
    "values": [
      "fixed-area-and-yield",
      "share-of-base",
      "fixed-head",
      "other"
    ],
    "ask": "On what are payments under a production-limiting programme based?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "agriculture.share-of-base",
    "type": "number",
    "grain": "record",
    "ask": "On which share of base production is paid?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "agriculture.green-kind",
    "type": "code",
    "grain": "record",
    "values": [
      "general-services",
      "stockholding",
      "food-aid",
      "decoupled",
      "income-insurance",
      "disaster",
      "producer-retirement",
      "resource-retirement",
      "investment-aid",
      "environmental",
      "regional",
      "other-direct"
    ],
    "ask": "Which kind of Annex 2 support is it?",
    "knows": "government"
  },
  {
    "id": "agriculture.publicly-funded",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a government programme paid from public funds (revenue forgone included), without transfers from consumers?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "agriculture.paid-to-producers",
    "type": "flag",
    "grain": "record",
    "ask": "Does it make direct payments to producers or processors?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "agriculture.related-to",
    "type": "codes",
    "grain": "record",
    "values": [
      "type-of-production",
      "volume-of-production",
      "prices",
      "factors"
    ],
    "ask": "To what is the amount of the payment tied after the base period? (`[]`: to none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "agriculture.production-required",
    "type": "flag",
    "grain": "record",
    "ask": "Must the recipient produce?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "agriculture.loss-trigger",
    "type": "number",
    "grain": "record",
    "ask": "From which loss of income or production is it paid?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "agriculture.loss-covered",
    "type": "number",
    "grain": "record",
    "ask": "Which share of the loss, extra cost or handicap does it cover?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "agriculture.disaster-recognised",
    "type": "flag",
    "grain": "record",
    "ask": "Has government formally recognised the disaster?",
    "knows": "government"
  },
  {
    "id": "agriculture.special-safeguard",
    "type": "flag",
    "grain": "record",
    "ask": "Does the schedule reserve the special safeguard (SSG) for the product?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.foodstuff",
    "type": "flag",
    "grain": "record",
    "ask": "Is the product a foodstuff?",
    "knows": "government"
  },
  {
    "id": "agriculture.cotton",
    "type": "flag",
    "grain": "record",
    "ask": "Is the product cotton?",
    "knows": "government"
  },
  {
    "id": "agriculture.net-exporter",
    "type": "flag",
    "grain": "record",
    "ask": "Is the Member a net exporter of that foodstuff?",
    "knows": "statistics"
  },
  {
    "id": "agriculture.export-commitment-scheduled",
    "type": "flag",
    "grain": "record",
    "ask": "Does the schedule hold an export subsidy commitment for the product?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.export-outlay",
    "type": "number",
    "grain": "record",
    "ask": "What is spent on export subsidies?",
    "knows": "government"
  },
  {
    "id": "agriculture.export-outlay-commitment",
    "type": "number",
    "grain": "record",
    "ask": "What outlay does the schedule allow?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.export-quantity",
    "type": "number",
    "grain": "record",
    "ask": "Which quantity was exported in the year?",
    "knows": "statistics"
  },
  {
    "id": "agriculture.export-quantity-commitment",
    "type": "number",
    "grain": "record",
    "ask": "For which quantity does the schedule allow export subsidies?",
    "knows": "schedule"
  },
  {
    "id": "agriculture.export-subsidy-form",
    "type": "code",
    "grain": "record",
    "values": [
      "direct",
      "stock-sale",
      "financed-payment",
      "marketing",
      "transport",
      "incorporated",
      "other"
    ],
    "ask": "Which form has the export support?",
    "knows": "government"
  },
  {
    "id": "agriculture.export-credit",
    "type": "flag",
    "grain": "record",
    "ask": "Is it credit, guarantee, insurance or interest support for farm exports?",
    "knows": "government"
  },
  {
    "id": "agriculture.export-credit-months",
    "type": "number",
    "grain": "record",
    "ask": "Within how many months is the export credit repaid?",
    "knows": "government",
    "lever": true,
    "unit": "months"
  },
  {
    "id": "agriculture.to-poor-importer",
    "type": "flag",
    "grain": "record",
    "ask": "Is it for basic food bought by a least-developed or net food-importing country?",
    "knows": "government"
  },
  {
    "id": "agriculture.food-aid-abroad",
    "type": "flag",
    "grain": "record",
    "ask": "Is it food aid to other countries?",
    "knows": "government"
  },
  {
    "id": "agriculture.food-aid-terms",
    "type": "codes",
    "grain": "record",
    "values": [
      "tied",
      "on-credit",
      "re-export",
      "displacing"
    ],
    "ask": "Which of these is true of the food aid? (`[]`: none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "agriculture.border-measure-converted",
    "type": "flag",
    "grain": "record",
    "ask": "Is it a measure of the kind that had to be converted into duties?",
    "knows": "government"
  },
  {
    "id": "fisheries.iuu",
    "type": "flag",
    "grain": "record",
    "ask": "Does it go to a vessel or operator found in illegal, unreported or unregulated fishing?",
    "knows": "government"
  },
  {
    "id": "fisheries.overfished-stock",
    "type": "flag",
    "grain": "record",
    "ask": "Is the stock recognised as overfished?",
    "knows": "government"
  },
  {
    "id": "fisheries.rebuilding-measures",
    "type": "flag",
    "grain": "record",
    "ask": "Are measures in place to rebuild the stock?",
    "knows": "government"
  },
  {
    "id": "fisheries.unregulated-high-seas",
    "type": "flag",
    "grain": "record",
    "ask": "Is it for fishing on the high seas outside any regional body?",
    "knows": "government"
  },
  {
    "id": "fisheries.disaster-relief",
    "type": "flag",
    "grain": "record",
    "ask": "Is it relief of one disaster, limited to the area affected, in time, and to the state before it?",
    "knows": "government"
  },
  {
    "id": "fisheries.own-waters",
    "type": "flag",
    "grain": "record",
    "ask": "Is it for fishing up to and within the Member’s own exclusive economic zone?",
    "knows": "government"
  },
  {
    "id": "fisheries.own-flag",
    "type": "flag",
    "grain": "record",
    "ask": "Do the vessels fly the Member’s own flag?",
    "knows": "government"
  },
  {
    "id": "fisheries.stock-status-known",
    "type": "flag",
    "grain": "record",
    "ask": "Is the status of the stock known?",
    "knows": "government"
  },
  {
    "id": "fisheries.limits-fishing",
    "type": "flag",
    "grain": "record",
    "ask": "Does it close or limit fishing in the waters of the Party?",
    "knows": "government"
  },
  {
    "id": "fisheries.activity-notified",
    "type": "flag",
    "grain": "record",
    "ask": "Was the kind of fishing activity notified with the subsidy?",
    "knows": "government"
  },
  {
    "id": "effects.kind",
    "type": "code",
    "grain": "effects",
    "values": [
      "displacement",
      "impedance",
      "price-undercutting",
      "price-suppression",
      "price-depression",
      "lost-sales",
      "world-share",
      "injury",
      "threat-of-injury",
      "nullification",
      "investment",
      "capacity"
    ],
    "ask": "What is the effect?",
    "knows": "statistics"
  },
  {
    "id": "effects.shown",
    "type": "flag",
    "grain": "effects",
    "ask": "Is the effect shown by evidence?",
    "knows": "statistics"
  },
  {
    "id": "effects.significant",
    "type": "flag",
    "grain": "effects",
    "ask": "Is it significant?",
    "knows": "statistics"
  },
  {
    "id": "effects.market",
    "type": "code",
    "grain": "effects",
    "values": [
      "home",
      "third-country",
      "complainant",
      "world"
    ],
    "ask": "In which market?",
    "knows": "statistics"
  },
  {
    "id": "effects.upon",
    "type": "code",
    "grain": "effects",
    "ask": "Which Member suffers it?",
    "knows": "government"
  },
  {
    "id": "effects.share-change",
    "type": "number",
    "grain": "effects",
    "ask": "By how much did the market share change?",
    "knows": "statistics",
    "unit": "per cent"
  },
  {
    "id": "effects.primary-product",
    "type": "flag",
    "grain": "effects",
    "ask": "Is it a primary product or commodity?",
    "knows": "statistics"
  },
  {
    "id": "effects.consistent-trend",
    "type": "flag",
    "grain": "effects",
    "ask": "Does a rise in share follow a consistent trend over a period of subsidies?",
    "knows": "statistics"
  },
  {
    "id": "effects.excused-by",
    "type": "codes",
    "grain": "effects",
    "values": [
      "trade-restriction",
      "state-trading",
      "force-majeure",
      "restraint-arrangement",
      "voluntary-decrease",
      "standards"
    ],
    "ask": "Which of these circumstances of the Member that complains explain it? (`[]`: none)",
    "knows": "statistics"
  },
  {
    "id": "effects.other-rules-apply",
    "type": "flag",
    "grain": "effects",
    "ask": "Do other multilateral rules specifically govern trade in the product?",
    "knows": "government"
  },
  {
    "id": "effects.import-share",
    "type": "number",
    "grain": "effects",
    "ask": "Which share of the imports of the like product into that market comes from this Member?",
    "knows": "statistics",
    "unit": "per cent"
  },
  {
    "id": "effects.developing-import-share",
    "type": "number",
    "grain": "effects",
    "ask": "Which share do developing Members hold together whose own shares are under four per cent?",
    "knows": "statistics",
    "unit": "per cent"
  },
  {
    "id": "determinations.issue",
    "type": "code",
    "grain": "determinations",
    "values": [
      "financial-contribution",
      "public-body",
      "entrustment",
      "benefit",
      "specificity",
      "pass-through",
      "injury",
      "causation",
      "initiation",
      "standing",
      "due-process",
      "provisional-measure",
      "review",
      "facts-available",
      "calculation",
      "likelihood",
      "double-remedy",
      "de-minimis",
      "industry",
      "undertaking",
      "retroactivity",
      "notice",
      "surge",
      "other"
    ],
    "ask": "Which issue was determined?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.aspect",
    "type": "code",
    "grain": "determinations",
    "values": [
      "specific-in-law",
      "specific-in-fact",
      "specific-by-region",
      "remission",
      "substitution",
      "equity",
      "loan",
      "guarantee",
      "goods-or-services",
      "change-of-owner",
      "volume-and-prices",
      "cumulation",
      "impact",
      "threat",
      "access",
      "summaries",
      "disclosure",
      "duration",
      "provisional-period",
      "critical-circumstances",
      "final-notice",
      "other-notice",
      "other"
    ],
    "ask": "Which part of the issue is it about?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.found",
    "type": "flag",
    "grain": "determinations",
    "ask": "Did the authority find it to be present?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.basis",
    "type": "code",
    "grain": "determinations",
    "values": [
      "evidence",
      "facts-available",
      "presumption",
      "ownership-alone",
      "none"
    ],
    "ask": "On what did it rest?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.benchmark",
    "type": "code",
    "grain": "determinations",
    "values": [
      "in-country",
      "out-of-country",
      "constructed",
      "none"
    ],
    "ask": "Which benchmark was used?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.in-country-prices-distorted",
    "type": "flag",
    "grain": "determinations",
    "ask": "Was it explained why in-country prices are no market prices?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.examined",
    "type": "flag",
    "grain": "determinations",
    "ask": "Were the facts that the rule names examined?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.explained",
    "type": "flag",
    "grain": "determinations",
    "ask": "Was the conclusion reasoned and explained?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.subsidy-rate",
    "type": "number",
    "grain": "determinations",
    "ask": "Which rate of subsidy was found?",
    "knows": "trade-defence-authority",
    "unit": "per cent"
  },
  {
    "id": "determinations.import-share",
    "type": "number",
    "grain": "determinations",
    "ask": "Which share of imports came from the Member concerned?",
    "knows": "statistics",
    "unit": "per cent"
  },
  {
    "id": "determinations.developing-import-share",
    "type": "number",
    "grain": "determinations",
    "ask": "Which share do developing Members hold together whose own shares are under four per cent?",
    "knows": "statistics",
    "unit": "per cent"
  },
  {
    "id": "determinations.in-review",
    "type": "flag",
    "grain": "determinations",
    "ask": "Was it made in a review of a duty, and not in an investigation?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.from-developing",
    "type": "flag",
    "grain": "determinations",
    "ask": "Does the product come from a developing Member?",
    "knows": "government"
  },
  {
    "id": "determinations.export-subsidies-ended",
    "type": "flag",
    "grain": "determinations",
    "ask": "Has the developing Member notified the end of its export subsidies, and given none since?",
    "knows": "government"
  },
  {
    "id": "determinations.support-share",
    "type": "number",
    "grain": "determinations",
    "ask": "Which share of the output of producers who took a side supports the application?",
    "knows": "trade-defence-authority",
    "unit": "per cent"
  },
  {
    "id": "determinations.support-total",
    "type": "number",
    "grain": "determinations",
    "ask": "Which share of all domestic output supports the application?",
    "knows": "trade-defence-authority",
    "unit": "per cent"
  },
  {
    "id": "determinations.months",
    "type": "number",
    "grain": "determinations",
    "ask": "How many months did it last: the provisional duty or the investigation?",
    "knows": "trade-defence-authority",
    "unit": "months"
  },
  {
    "id": "determinations.injury-itself",
    "type": "flag",
    "grain": "determinations",
    "ask": "Is the final finding one of injury, or of a threat that only provisional duties kept from becoming injury?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.massive-imports",
    "type": "flag",
    "grain": "determinations",
    "ask": "Did the authority find injury hard to repair, from massive imports in a short time, that it must keep from recurring?",
    "knows": "trade-defence-authority"
  },
  {
    "id": "determinations.days-before",
    "type": "number",
    "grain": "determinations",
    "ask": "How many days before the first provisional duty did imports enter that the duty reaches?",
    "knows": "trade-defence-authority",
    "unit": "days"
  },
  {
    "id": "transparency.published",
    "type": "flag",
    "grain": "record",
    "ask": "Is the legal act published?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "transparency.notified",
    "type": "codes",
    "grain": "record",
    "values": [
      "scm",
      "trims",
      "agriculture",
      "tbt",
      "sps",
      "licensing",
      "safeguards",
      "state-trading",
      "quantitative-restrictions",
      "balance-of-payments",
      "article-xviii",
      "enabling-clause",
      "fisheries",
      "gats",
      "trips",
      "agreement"
    ],
    "ask": "Under which agreements has it been notified? (`[]`: under none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "transparency.counter-notified",
    "type": "flag",
    "grain": "record",
    "ask": "Has another Member brought the subsidy to the notice of the Committee in the place of the Member that gives it (SCM 25.10)?",
    "knows": "government"
  },
  {
    "id": "transparency.notified-on",
    "type": "date",
    "grain": "record",
    "ask": "On which day was it notified?",
    "knows": "government"
  },
  {
    "id": "transparency.information-given",
    "type": "flag",
    "grain": "record",
    "ask": "Are size, purpose, duration and trade data given so that others can judge it?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "transparency.beneficiaries-disclosed",
    "type": "flag",
    "grain": "record",
    "ask": "Are beneficiaries and amounts disclosed?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "transparency.partners-consulted",
    "type": "flag",
    "grain": "record",
    "ask": "Were trading partners consulted?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "transparency.comments-invited",
    "type": "flag",
    "grain": "record",
    "ask": "Could other Members comment on the draft, and was that considered?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "transparency.requested",
    "type": "codes",
    "grain": "record",
    "values": [
      "consultation",
      "explanation",
      "information"
    ],
    "ask": "What have other Members asked for? (`[]`: nothing)",
    "knows": "government"
  },
  {
    "id": "transparency.answered",
    "type": "codes",
    "grain": "record",
    "values": [
      "consultation",
      "explanation",
      "information"
    ],
    "ask": "Which of these were they given? (`[]`: none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "transparency.export-subsidy-extension",
    "type": "flag",
    "grain": "record",
    "ask": "Is an extension of time by the Committee on Subsidies (SCM 27.4) running for the programme?",
    "knows": "government"
  },
  {
    "id": "design.failure-addressed",
    "type": "code",
    "grain": "record",
    "values": [
      "externality",
      "coordination",
      "public-input",
      "information",
      "learning",
      "none"
    ],
    "ask": "Which market or co-ordination failure is addressed?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.sunset",
    "type": "flag",
    "grain": "record",
    "ask": "Is an end built into it, on a fixed day?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.ends-on",
    "type": "date",
    "grain": "record",
    "ask": "On which day does it end?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.renewal",
    "type": "code",
    "grain": "record",
    "values": [
      "none",
      "by-decision",
      "automatic"
    ],
    "ask": "How is it renewed?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.monitored",
    "type": "flag",
    "grain": "record",
    "ask": "Does somebody answer for it, and report at intervals?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.reporting-months",
    "type": "number",
    "grain": "record",
    "ask": "How often is reported, in months?",
    "knows": "government",
    "lever": true,
    "unit": "months"
  },
  {
    "id": "design.yardstick",
    "type": "codes",
    "grain": "record",
    "values": [
      "exports",
      "import-prices",
      "foreign-producers",
      "independent-rating"
    ],
    "ask": "By which yardstick from outside is performance judged? (`[]`: by none)",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.agency-capable",
    "type": "flag",
    "grain": "record",
    "ask": "Is there evidence that the agency can run it?",
    "knows": "government"
  },
  {
    "id": "design.targets",
    "type": "code",
    "grain": "record",
    "values": [
      "activities",
      "sectors",
      "firms",
      "everyone"
    ],
    "ask": "What does eligibility target?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.novelty",
    "type": "flag",
    "grain": "record",
    "ask": "Is the activity new to the economy?",
    "knows": "government"
  },
  {
    "id": "design.private-dialogue",
    "type": "flag",
    "grain": "record",
    "ask": "Is there an organised dialogue with the private sector?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.capture-safeguards",
    "type": "flag",
    "grain": "record",
    "ask": "Are minutes published and conflicts of interest ruled?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.exit-triggers",
    "type": "flag",
    "grain": "record",
    "ask": "Are there triggers for ending support early?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.clawback",
    "type": "flag",
    "grain": "record",
    "ask": "Can support be taken back?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.reviewed",
    "type": "flag",
    "grain": "record",
    "ask": "Is it reviewed on a schedule?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.review-months",
    "type": "number",
    "grain": "record",
    "ask": "After how many months is it reviewed?",
    "knows": "government",
    "lever": true,
    "unit": "months"
  },
  {
    "id": "design.review-can-amend",
    "type": "flag",
    "grain": "record",
    "ask": "Can the review change or end it?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.conditions-verified",
    "type": "flag",
    "grain": "record",
    "ask": "Is each condition verified and sanctioned?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.condition-kinds",
    "type": "codes",
    "grain": "record",
    "values": [
      "access",
      "direction",
      "profit-sharing",
      "reinvestment"
    ],
    "ask": "Which kinds of conditionality are used?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.funding-gap-computed",
    "type": "flag",
    "grain": "record",
    "ask": "Is the need for support computed?",
    "knows": "government"
  },
  {
    "id": "design.needed-intensity",
    "type": "number",
    "grain": "record",
    "ask": "What share of the eligible cost must be covered for the project to go ahead?",
    "knows": "government",
    "unit": "per cent"
  },
  {
    "id": "design.running-costs-phased-out",
    "type": "flag",
    "grain": "record",
    "ask": "Is support of running costs phased out?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.application-before-start",
    "type": "flag",
    "grain": "record",
    "ask": "Must firms apply before work starts?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.counterfactual",
    "type": "flag",
    "grain": "record",
    "ask": "Is a counterfactual given?",
    "knows": "government"
  },
  {
    "id": "design.foreign-harm-considered",
    "type": "flag",
    "grain": "record",
    "ask": "Are effects on other economies considered?",
    "knows": "government"
  },
  {
    "id": "design.open-call",
    "type": "flag",
    "grain": "record",
    "ask": "Is support given by open call?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.concentration-watched",
    "type": "flag",
    "grain": "record",
    "ask": "Is it watched how much goes to the largest beneficiaries?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.separate-accounts",
    "type": "flag",
    "grain": "record",
    "ask": "Are separate accounts kept where a state enterprise delivers?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.budget-published",
    "type": "flag",
    "grain": "record",
    "ask": "Is its budget published?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.notification-due",
    "type": "date",
    "grain": "record",
    "ask": "By which day is it to be notified?",
    "knows": "government"
  },
  {
    "id": "design.notification-planned",
    "type": "date",
    "grain": "record",
    "ask": "On which day is it planned to be notified?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.origin-reasoned",
    "type": "flag",
    "grain": "record",
    "ask": "Is a reason given for telling origins apart?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.cost-cap",
    "type": "flag",
    "grain": "record",
    "ask": "Is total cost capped?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.unit-cost-known",
    "type": "flag",
    "grain": "record",
    "ask": "Is the cost per outcome known?",
    "knows": "government"
  },
  {
    "id": "design.evaluation",
    "type": "codes",
    "grain": "record",
    "values": [
      "ex-ante",
      "ex-post",
      "independent",
      "open-data"
    ],
    "ask": "Which evaluation is planned?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.tools-mix",
    "type": "codes",
    "grain": "record",
    "values": [
      "targeted",
      "horizontal",
      "demand"
    ],
    "ask": "Which kinds of tools does the programme mix?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.local-content-path",
    "type": "code",
    "grain": "record",
    "values": [
      "rising",
      "flat",
      "falling"
    ],
    "ask": "How does the content share develop?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.local-content-start",
    "type": "number",
    "grain": "record",
    "ask": "At which content share does it start?",
    "knows": "government",
    "lever": true,
    "unit": "per cent"
  },
  {
    "id": "design.domestic-capability",
    "type": "number",
    "grain": "record",
    "ask": "What share can industry at home supply today?",
    "knows": "government",
    "unit": "per cent"
  },
  {
    "id": "design.local-content-factors",
    "type": "codes",
    "grain": "record",
    "values": [
      "market-size",
      "coherent-policy",
      "mild",
      "industrial-base"
    ],
    "ask": "Which success factors of local content are shown?",
    "knows": "government"
  },
  {
    "id": "design.linkage-tools",
    "type": "flag",
    "grain": "record",
    "ask": "Are supplier development, training or matching used?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.chain-strategy",
    "type": "flag",
    "grain": "record",
    "ask": "Is the strategy matched to the value chain and the lead firms?",
    "knows": "government"
  },
  {
    "id": "design.environmental-metric",
    "type": "flag",
    "grain": "record",
    "ask": "Is there an environmental metric with a target?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.retaliation-assessed",
    "type": "flag",
    "grain": "record",
    "ask": "Is the risk of retaliation assessed?",
    "knows": "government"
  },
  {
    "id": "design.pilot",
    "type": "flag",
    "grain": "record",
    "ask": "Is there a pilot before scaling?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.peer-cap",
    "type": "flag",
    "grain": "record",
    "ask": "Is there a cap or an arrangement with peers against a subsidy race?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.beneficiary-years",
    "type": "number",
    "grain": "record",
    "ask": "For how many years may one firm be supported?",
    "knows": "government",
    "lever": true,
    "unit": "years"
  },
  {
    "id": "design.beneficiary-limit",
    "type": "flag",
    "grain": "record",
    "ask": "Is it limited for how long one firm is supported?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.failed-review-consequence",
    "type": "flag",
    "grain": "record",
    "ask": "Does a failed review have a consequence?",
    "knows": "government",
    "lever": true
  },
  {
    "id": "design.poorer-partners-considered",
    "type": "flag",
    "grain": "record",
    "ask": "Is harm to poorer partners anticipated?",
    "knows": "government"
  },
  {
    "id": "arrangement",
    "type": "code",
    "grain": "record",
    "values": [
      "customs-union",
      "free-trade-area",
      "interim-agreement",
      "developing-regional",
      "generalised-preference",
      "least-developed-preference",
      "agreed-special-treatment",
      "other",
      "none"
    ],
    "ask": "Under which arrangement between countries does it favour some over others?",
    "knows": "government"
  },
  {
    "id": "waived",
    "type": "codes",
    "grain": "record",
    "values": [
      "gatt-i",
      "gatt-ii",
      "gatt-iii",
      "gatt-xi",
      "gatt-xiii",
      "gatt-other",
      "other-agreement"
    ],
    "ask": "Which obligations does a WTO waiver in force lift for it? (`[]`: none)",
    "knows": "law"
  },
  {
    "id": "part-of-relief",
    "type": "flag",
    "grain": "record",
    "ask": "Is the measure a temporary relief in a declared emergency?",
    "knows": "government"
  }
]
