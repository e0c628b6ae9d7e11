// Generated from src/measure/schema by scripts/write-schemas.ts. Do not edit.
import type { Shape } from '../../facts/shape.ts'

export const recordShape: Shape = {
  "type": "object",
  "properties": {
    "id": {
      "type": "string",
      "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$",
      "patternErrorMessage": "is no id: use letters, digits, dots and dashes"
    },
    "title": {
      "type": "string",
      "minLength": 1
    },
    "description": {
      "type": "string",
      "minLength": 1
    },
    "programme": {
      "type": "string",
      "minLength": 1
    },
    "actor": {
      "type": "object",
      "properties": {
        "member": {
          "$ref": "shared-1"
        },
        "level": {
          "type": "string",
          "enum": [
            "central",
            "sub-central",
            "local",
            "supranational"
          ],
          "fact": "code"
        },
        "body": {
          "type": "string",
          "enum": [
            "government",
            "state-enterprise",
            "development-bank",
            "private-entrusted",
            "private"
          ],
          "fact": "code"
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "development": {
          "type": "string",
          "enum": [
            "developed",
            "developing"
          ],
          "fact": "code"
        },
        "development-contested": {
          "type": "boolean",
          "fact": "flag"
        },
        "annex-vii-b-graduated": {
          "type": "boolean",
          "fact": "flag"
        },
        "resources": {
          "type": "string",
          "enum": [
            "rich",
            "moderate",
            "poor"
          ],
          "fact": "code"
        },
        "income": {
          "type": "string",
          "enum": [
            "low",
            "lower-middle",
            "upper-middle",
            "high"
          ],
          "fact": "code"
        },
        "income-per-head-1990": {
          "$ref": "shared-2"
        },
        "transition-economy": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "required": [
        "member"
      ],
      "additionalProperties": false
    },
    "type": {
      "type": "string",
      "enum": [
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
      "fact": "code"
    },
    "status": {
      "type": "string",
      "enum": [
        "proposed",
        "adopted",
        "in-force",
        "ended"
      ],
      "fact": "code"
    },
    "act": {
      "type": "string",
      "enum": [
        "law",
        "decision",
        "contract",
        "practice",
        "programme"
      ],
      "fact": "code"
    },
    "from": {
      "$ref": "shared-3"
    },
    "until": {
      "$ref": "shared-3"
    },
    "objectives": {
      "type": "array",
      "items": {
        "type": "string",
        "enum": [
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
        ]
      },
      "fact": "codes"
    },
    "affects": {
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^([A-Z]{3}|EU)$",
        "patternErrorMessage": "is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`"
      }
    },
    "classifications": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "scheme": {
            "type": "string",
            "enum": [
              "GTA",
              "MAST",
              "HS",
              "CPC",
              "ISIC",
              "NACE",
              "NIPO",
              "SCM-form",
              "EU-aid",
              "US-assistance",
              "other"
            ]
          },
          "version": {
            "type": "string",
            "minLength": 1
          },
          "code": {
            "type": "string",
            "minLength": 1
          },
          "by": {
            "type": "string",
            "minLength": 1
          }
        },
        "required": [
          "scheme",
          "code"
        ],
        "additionalProperties": false
      }
    },
    "sector": {
      "type": "object",
      "properties": {
        "area": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "agriculture",
              "fisheries",
              "mining",
              "manufacturing",
              "energy",
              "construction",
              "services",
              "digital"
            ]
          },
          "fact": "codes"
        },
        "trades-in": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "goods",
              "services",
              "investment",
              "intellectual-property"
            ]
          },
          "fact": "codes"
        },
        "stage": {
          "type": "string",
          "enum": [
            "raw-material",
            "processing",
            "component",
            "assembly",
            "finished",
            "after-sale",
            "whole-chain"
          ],
          "fact": "code"
        },
        "renewable-energy": {
          "type": "boolean",
          "fact": "flag"
        },
        "civil-aircraft": {
          "type": "boolean",
          "fact": "flag"
        },
        "embedded-services": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "design",
              "research",
              "software",
              "logistics",
              "finance",
              "distribution",
              "maintenance",
              "energy"
            ]
          },
          "fact": "codes"
        },
        "description": {
          "type": "string",
          "minLength": 1
        }
      },
      "additionalProperties": false
    },
    "support": {
      "type": "object",
      "properties": {
        "form": {
          "type": "string",
          "enum": [
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
          "fact": "code"
        },
        "provider": {
          "type": "string",
          "enum": [
            "government",
            "public-body",
            "state-enterprise",
            "private-entrusted",
            "private"
          ],
          "fact": "code"
        },
        "below-market": {
          "type": "boolean",
          "fact": "flag"
        },
        "paid-to": {
          "type": "string",
          "enum": [
            "producers-at-home",
            "producers-abroad",
            "consumers",
            "lenders",
            "workers",
            "fund"
          ],
          "fact": "code"
        },
        "exclusively-domestic-producers": {
          "type": "boolean",
          "fact": "flag"
        },
        "from-budget": {
          "type": "boolean",
          "fact": "flag"
        },
        "remission-in-excess": {
          "type": "boolean",
          "fact": "flag"
        },
        "drawback-above-partner-duty": {
          "type": "boolean",
          "fact": "flag"
        },
        "below-cost": {
          "type": "boolean",
          "fact": "flag"
        },
        "amount": {
          "type": "object",
          "properties": {
            "value": {
              "$ref": "shared-2"
            },
            "currency": {
              "type": "string",
              "pattern": "^[A-Z]{3}$",
              "patternErrorMessage": "is no ISO 4217 code, such as `EUR`"
            },
            "basis": {
              "type": "string",
              "enum": [
                "budget",
                "disbursed",
                "aid-element",
                "revenue-forgone",
                "ceiling",
                "estimate"
              ]
            },
            "period": {
              "type": "string",
              "minLength": 1
            }
          },
          "required": [
            "value",
            "currency"
          ],
          "additionalProperties": false
        },
        "intensity": {
          "$ref": "shared-2"
        },
        "ad-valorem": {
          "$ref": "shared-2"
        },
        "recurrence": {
          "type": "string",
          "enum": [
            "one-time",
            "recurring"
          ],
          "fact": "code"
        },
        "covers": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
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
            ]
          },
          "fact": "codes"
        },
        "research-stage": {
          "type": "string",
          "enum": [
            "fundamental",
            "industrial",
            "pre-competitive",
            "market"
          ],
          "fact": "code"
        },
        "unlimited-guarantee": {
          "type": "boolean",
          "fact": "flag"
        },
        "failing-firm": {
          "type": "boolean",
          "fact": "flag"
        },
        "restructuring-plan": {
          "type": "boolean",
          "fact": "flag"
        },
        "total-in-three-years": {
          "$ref": "shared-2"
        },
        "countervailing-in-prospect": {
          "type": "boolean",
          "fact": "flag"
        },
        "privatisation": {
          "type": "boolean",
          "fact": "flag"
        },
        "granted-on": {
          "$ref": "shared-3"
        }
      },
      "additionalProperties": false
    },
    "access": {
      "type": "object",
      "properties": {
        "limited-to": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "enterprises",
              "industries",
              "region",
              "size"
            ]
          },
          "fact": "codes"
        },
        "objective-criteria": {
          "type": "boolean",
          "fact": "flag"
        },
        "automatic": {
          "type": "boolean",
          "fact": "flag"
        },
        "adhered-to": {
          "type": "boolean",
          "fact": "flag"
        },
        "spelled-out": {
          "type": "boolean",
          "fact": "flag"
        },
        "general-tax-rate": {
          "type": "boolean",
          "fact": "flag"
        },
        "regional-framework": {
          "type": "boolean",
          "fact": "flag"
        },
        "region-income": {
          "$ref": "shared-2"
        },
        "region-unemployment": {
          "$ref": "shared-2"
        },
        "beneficiaries": {
          "$ref": "shared-2"
        },
        "mainly-state-enterprises": {
          "type": "boolean",
          "fact": "flag"
        },
        "open-to-foreign-owned": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "conditions": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
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
            "fact": "code"
          },
          "bite": {
            "type": "string",
            "enum": [
              "mandatory",
              "advantage",
              "voluntary"
            ],
            "fact": "code"
          },
          "attaches-to": {
            "type": "string",
            "enum": [
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
            "fact": "code"
          },
          "basis": {
            "type": "string",
            "enum": [
              "law",
              "fact"
            ],
            "fact": "code"
          },
          "favours": {
            "type": "string",
            "enum": [
              "domestic",
              "regional",
              "neither"
            ],
            "fact": "code"
          },
          "region": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^([A-Z]{3}|EU)$",
              "patternErrorMessage": "is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`"
            },
            "fact": "codes"
          },
          "counts": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "goods",
                "labour",
                "services",
                "capital"
              ]
            },
            "fact": "codes"
          },
          "needs-domestic-goods": {
            "type": "string",
            "enum": [
              "always",
              "in-some-cases",
              "never"
            ],
            "fact": "code"
          },
          "product": {
            "type": "string",
            "minLength": 1
          },
          "hs": {
            "$ref": "shared-4"
          },
          "hs-edition": {
            "$ref": "shared-5"
          },
          "share": {
            "$ref": "shared-2"
          },
          "in-quantities": {
            "type": "boolean",
            "fact": "flag"
          },
          "ratio": {
            "type": "object",
            "properties": {
              "of": {
                "type": "string",
                "enum": [
                  "imports",
                  "imported-inputs-used",
                  "domestic-production",
                  "domestic-sales",
                  "foreign-exchange-used"
                ],
                "fact": "code"
              },
              "to": {
                "type": "string",
                "enum": [
                  "exports",
                  "domestic-production",
                  "domestic-sales",
                  "foreign-exchange-earned",
                  "local-content"
                ],
                "fact": "code"
              },
              "at-least": {
                "$ref": "shared-2"
              },
              "at-most": {
                "$ref": "shared-2"
              }
            },
            "additionalProperties": false
          },
          "applies-to": {
            "type": "string",
            "enum": [
              "all-enterprises",
              "foreign-investors",
              "state-enterprises",
              "suppliers-to-government"
            ],
            "fact": "code"
          },
          "from": {
            "$ref": "shared-3"
          },
          "until": {
            "$ref": "shared-3"
          },
          "note": {
            "type": "string",
            "minLength": 1
          },
          "assessments": {
            "$ref": "Assessments"
          },
          "procurement": {
            "$ref": "Procurement"
          }
        },
        "required": [
          "kind"
        ],
        "additionalProperties": false
      }
    },
    "comparisons": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "between": {
            "type": "string",
            "enum": [
              "imported-domestic",
              "members",
              "export-domestic",
              "foreign-domestic-supplier",
              "suppliers-of-members",
              "foreign-domestic-investor",
              "investors-of-members"
            ],
            "fact": "code"
          },
          "dimension": {
            "type": "string",
            "enum": [
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
            "fact": "code"
          },
          "bears-on": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "sale",
                "purchase",
                "transport",
                "distribution",
                "use",
                "other"
              ]
            },
            "fact": "codes"
          },
          "worse-off": {
            "type": "string",
            "enum": [
              "compared",
              "other",
              "neither"
            ],
            "fact": "code"
          },
          "same-but-origin": {
            "type": "boolean",
            "fact": "flag"
          },
          "tax-compared": {
            "$ref": "shared-2"
          },
          "tax-other": {
            "$ref": "shared-2"
          },
          "favoured": {
            "$ref": "shared-1"
          },
          "disfavoured": {
            "$ref": "shared-1"
          },
          "product": {
            "type": "string",
            "minLength": 1
          },
          "hs": {
            "$ref": "shared-4"
          },
          "hs-edition": {
            "$ref": "shared-5"
          },
          "note": {
            "type": "string",
            "minLength": 1
          },
          "assessments": {
            "$ref": "Assessments"
          },
          "procurement": {
            "$ref": "Procurement"
          }
        },
        "required": [
          "between"
        ],
        "additionalProperties": false
      }
    },
    "products": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1
          },
          "hs": {
            "$ref": "shared-4"
          },
          "hs-edition": {
            "$ref": "shared-5"
          },
          "area": {
            "type": "string",
            "enum": [
              "agricultural",
              "industrial",
              "fishery"
            ],
            "fact": "code"
          },
          "bound": {
            "type": "boolean",
            "fact": "flag"
          },
          "bound-duty": {
            "$ref": "shared-2"
          },
          "applied-duty": {
            "$ref": "shared-2"
          },
          "bound-other": {
            "$ref": "shared-2"
          },
          "applied-other": {
            "$ref": "shared-2"
          },
          "monopoly-protection": {
            "$ref": "shared-2"
          },
          "export-duty": {
            "$ref": "shared-2"
          },
          "export-duty-bound": {
            "$ref": "shared-2"
          },
          "export-commitment": {
            "type": "boolean",
            "fact": "flag"
          },
          "duty-above-schedule-of": {
            "$ref": "shared-6"
          },
          "export-duty-excepted-under": {
            "$ref": "shared-6"
          },
          "remanufactured": {
            "type": "boolean",
            "fact": "flag"
          },
          "schedule-terms-met": {
            "type": "boolean",
            "fact": "flag"
          },
          "role": {
            "type": "string",
            "enum": [
              "output",
              "input",
              "restricted"
            ],
            "fact": "code"
          },
          "note": {
            "type": "string",
            "minLength": 1
          },
          "assessments": {
            "$ref": "Assessments"
          },
          "procurement": {
            "$ref": "Procurement"
          }
        },
        "additionalProperties": false
      }
    },
    "services": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "sector": {
            "type": "string",
            "minLength": 1
          },
          "cpc": {
            "type": "string",
            "pattern": "^\\d{1,5}$",
            "patternErrorMessage": "is no CPC code: write 1 to 5 digits"
          },
          "mode": {
            "type": "string",
            "enum": [
              "1",
              "2",
              "3",
              "4"
            ],
            "fact": "code"
          },
          "market-access": {
            "type": "string",
            "enum": [
              "full",
              "limited",
              "none",
              "unscheduled"
            ],
            "fact": "code"
          },
          "national-treatment": {
            "type": "string",
            "enum": [
              "full",
              "limited",
              "none",
              "unscheduled"
            ],
            "fact": "code"
          },
          "mfn-exemption": {
            "type": "boolean",
            "fact": "flag"
          },
          "within-limitations": {
            "type": "boolean",
            "fact": "flag"
          },
          "reserved-under": {
            "$ref": "shared-6"
          },
          "committed-under": {
            "$ref": "shared-6"
          },
          "restriction": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
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
              ]
            },
            "fact": "codes"
          },
          "worse-off": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "foreign",
                "one-member"
              ]
            },
            "fact": "codes"
          },
          "same-but-origin": {
            "type": "boolean",
            "fact": "flag"
          },
          "reserved-to": {
            "type": "string",
            "enum": [
              "monopoly",
              "few",
              "none"
            ],
            "fact": "code"
          },
          "supported": {
            "type": "boolean",
            "fact": "flag"
          },
          "embedded": {
            "type": "boolean",
            "fact": "flag"
          },
          "note": {
            "type": "string",
            "minLength": 1
          },
          "assessments": {
            "$ref": "Assessments"
          },
          "procurement": {
            "$ref": "Procurement"
          }
        },
        "additionalProperties": false
      }
    },
    "border": {
      "type": "object",
      "properties": {
        "side": {
          "type": "string",
          "enum": [
            "import",
            "export",
            "transit"
          ],
          "fact": "code"
        },
        "form": {
          "type": "string",
          "enum": [
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
          "fact": "code"
        },
        "made-effective-by": {
          "type": "string",
          "enum": [
            "duties-taxes-charges",
            "other"
          ],
          "fact": "code"
        },
        "internal-counterpart": {
          "type": "boolean",
          "fact": "flag"
        },
        "origin-rule": {
          "type": "boolean",
          "fact": "flag"
        },
        "formality": {
          "type": "string",
          "enum": [
            "pre-shipment-inspection",
            "customs-broker",
            "document",
            "clearance",
            "other"
          ],
          "fact": "code"
        },
        "facilitation-due": {
          "type": "boolean",
          "fact": "flag"
        },
        "absolute-limit": {
          "$ref": "shared-2"
        },
        "all-origins": {
          "type": "boolean",
          "fact": "flag"
        },
        "allocated": {
          "type": "boolean",
          "fact": "flag"
        },
        "exchange-measure": {
          "type": "boolean",
          "fact": "flag"
        },
        "voluntary-restraint": {
          "type": "boolean",
          "fact": "flag"
        },
        "safeguard-years": {
          "$ref": "shared-2"
        },
        "small-developing-suppliers": {
          "type": "string",
          "enum": [
            "left-out",
            "left-out-with-others",
            "covered",
            "none"
          ],
          "fact": "code"
        },
        "licence-days": {
          "$ref": "shared-2"
        },
        "quota-reserved-to": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "processors",
              "producer-groups",
              "buyers-of-domestic",
              "other"
            ]
          },
          "fact": "codes"
        },
        "excepted-under": {
          "$ref": "shared-6"
        },
        "licence-batch": {
          "type": "boolean",
          "fact": "flag"
        },
        "licence-open-to-all": {
          "type": "boolean",
          "fact": "flag"
        },
        "agricultural-scheme": {
          "type": "boolean",
          "fact": "flag"
        },
        "domestic-restriction": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "procurement": {
      "$ref": "Procurement"
    },
    "investment": {
      "type": "object",
      "properties": {
        "is-investment-measure": {
          "type": "boolean",
          "fact": "flag"
        },
        "phase": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "establishment",
              "acquisition",
              "expansion",
              "operation",
              "sale"
            ]
          },
          "fact": "codes"
        },
        "foreign-equity-cap": {
          "$ref": "shared-2"
        },
        "screening": {
          "type": "boolean",
          "fact": "flag"
        },
        "sector-closed": {
          "type": "boolean",
          "fact": "flag"
        },
        "reserved": {
          "type": "boolean",
          "fact": "flag"
        },
        "reserved-under": {
          "$ref": "shared-6"
        },
        "committed-under": {
          "$ref": "shared-6"
        },
        "limits-on-entry": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "number",
              "value",
              "output",
              "capital",
              "legal-form",
              "employees"
            ]
          },
          "fact": "codes"
        },
        "managers-nationality": {
          "type": "boolean",
          "fact": "flag"
        },
        "limits-transfers": {
          "type": "boolean",
          "fact": "flag"
        },
        "expropriation": {
          "type": "string",
          "enum": [
            "direct",
            "indirect",
            "none"
          ],
          "fact": "code"
        },
        "contract-with-state": {
          "type": "boolean",
          "fact": "flag"
        },
        "introduced-before-1994-07-05": {
          "type": "boolean",
          "fact": "flag"
        },
        "notified-within-90-days": {
          "type": "boolean",
          "fact": "flag"
        },
        "terms-made-worse": {
          "type": "boolean",
          "fact": "flag"
        },
        "transition-extended-until": {
          "$ref": "shared-3"
        }
      },
      "additionalProperties": false
    },
    "digital": {
      "type": "object",
      "properties": {
        "requires-local-storage": {
          "type": "boolean",
          "fact": "flag"
        },
        "requires-local-computing": {
          "type": "boolean",
          "fact": "flag"
        },
        "restricts-transfer": {
          "type": "boolean",
          "fact": "flag"
        },
        "personal-data": {
          "type": "boolean",
          "fact": "flag"
        },
        "source-code-required": {
          "type": "boolean",
          "fact": "flag"
        },
        "financial-data": {
          "type": "boolean",
          "fact": "flag"
        },
        "government-data": {
          "type": "boolean",
          "fact": "flag"
        },
        "as-condition-of-business": {
          "type": "boolean",
          "fact": "flag"
        },
        "reserved-under": {
          "$ref": "shared-6"
        },
        "mass-market-software": {
          "type": "boolean",
          "fact": "flag"
        },
        "for-regulator": {
          "type": "boolean",
          "fact": "flag"
        },
        "digital-products-worse": {
          "type": "boolean",
          "fact": "flag"
        },
        "cryptography-disclosed": {
          "type": "boolean",
          "fact": "flag"
        },
        "duties-on-transmissions": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "technology": {
      "type": "object",
      "properties": {
        "compulsory-licence": {
          "type": "boolean",
          "fact": "flag"
        },
        "licence-purpose": {
          "type": "string",
          "enum": [
            "domestic-supply",
            "export-pharmaceutical",
            "public-non-commercial",
            "anti-competitive",
            "other"
          ],
          "fact": "code"
        },
        "remuneration": {
          "type": "boolean",
          "fact": "flag"
        },
        "prior-negotiation": {
          "type": "boolean",
          "fact": "flag"
        },
        "local-working": {
          "type": "boolean",
          "fact": "flag"
        },
        "discriminates-by-field-or-place": {
          "type": "boolean",
          "fact": "flag"
        },
        "undisclosed-information": {
          "type": "boolean",
          "fact": "flag"
        },
        "worse-off": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "foreign",
              "one-member"
            ]
          },
          "fact": "codes"
        },
        "patent-rights-limited": {
          "type": "boolean",
          "fact": "flag"
        },
        "licence-conditions": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "individual-merits",
              "limited-to-purpose",
              "non-exclusive",
              "non-assignable",
              "terminable",
              "validity-review",
              "remuneration-review"
            ]
          },
          "fact": "codes"
        },
        "semi-conductor": {
          "type": "boolean",
          "fact": "flag"
        },
        "pharmaceutical": {
          "type": "boolean",
          "fact": "flag"
        },
        "test-data-required": {
          "type": "boolean",
          "fact": "flag"
        },
        "test-data-protected": {
          "type": "boolean",
          "fact": "flag"
        },
        "incentives-to-least-developed": {
          "type": "boolean",
          "fact": "flag"
        },
        "licensing-terms-regulated": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "standards": {
      "type": "object",
      "properties": {
        "form": {
          "type": "string",
          "enum": [
            "technical-regulation",
            "standard",
            "conformity-assessment",
            "sanitary"
          ],
          "fact": "code"
        },
        "objective": {
          "type": "string",
          "enum": [
            "security",
            "deception",
            "health",
            "environment",
            "quality",
            "protection",
            "other"
          ],
          "fact": "code"
        },
        "international-standard-exists": {
          "type": "boolean",
          "fact": "flag"
        },
        "based-on-international-standard": {
          "type": "boolean",
          "fact": "flag"
        },
        "conforms-to-international-standard": {
          "type": "boolean",
          "fact": "flag"
        },
        "risk-assessed": {
          "type": "boolean",
          "fact": "flag"
        },
        "purchasing-specification": {
          "type": "boolean",
          "fact": "flag"
        },
        "months-before-force": {
          "$ref": "shared-2"
        }
      },
      "additionalProperties": false
    },
    "enterprise": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "enum": [
            "state-owned",
            "designated-monopoly",
            "special-rights",
            "state-trading"
          ],
          "fact": "code"
        },
        "state-share": {
          "$ref": "shared-2"
        },
        "state-controls": {
          "type": "boolean",
          "fact": "flag"
        },
        "commercial-activity": {
          "type": "boolean",
          "fact": "flag"
        },
        "annual-revenue": {
          "$ref": "shared-2"
        },
        "level": {
          "type": "string",
          "enum": [
            "central",
            "sub-central"
          ],
          "fact": "code"
        },
        "public-service-mandate": {
          "type": "boolean",
          "fact": "flag"
        },
        "told-to-prefer-domestic": {
          "type": "boolean",
          "fact": "flag"
        },
        "trade-directed": {
          "type": "boolean",
          "fact": "flag"
        },
        "purchasing-transparent": {
          "type": "boolean",
          "fact": "flag"
        },
        "assistance-from-state": {
          "type": "boolean",
          "fact": "flag"
        },
        "gives-assistance": {
          "type": "boolean",
          "fact": "flag"
        },
        "trades-abroad": {
          "type": "boolean",
          "fact": "flag"
        },
        "purchases-for-government-use": {
          "type": "boolean",
          "fact": "flag"
        },
        "excepted-under": {
          "$ref": "shared-6"
        },
        "assistance-form": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "grant",
              "finance",
              "equity",
              "goods"
            ]
          },
          "fact": "codes"
        },
        "activity": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "goods-at-home",
              "goods-for-export",
              "services",
              "through-investment",
              "services-at-home"
            ]
          },
          "fact": "codes"
        },
        "information-disclosed": {
          "type": "boolean",
          "fact": "flag"
        },
        "regulator-impartial": {
          "type": "boolean",
          "fact": "flag"
        },
        "listed-or-reserved": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "agriculture": {
      "type": "object",
      "properties": {
        "support-box": {
          "type": "string",
          "enum": [
            "green",
            "blue",
            "development",
            "amber",
            "de-minimis"
          ],
          "fact": "code"
        },
        "ams-current": {
          "$ref": "shared-2"
        },
        "ams-commitment": {
          "$ref": "shared-2"
        },
        "ams-scheduled": {
          "type": "boolean",
          "fact": "flag"
        },
        "in-ams": {
          "type": "boolean",
          "fact": "flag"
        },
        "product-specific": {
          "type": "boolean",
          "fact": "flag"
        },
        "product-share": {
          "$ref": "shared-2"
        },
        "non-product-share": {
          "$ref": "shared-2"
        },
        "above-1992": {
          "type": "boolean",
          "fact": "flag"
        },
        "development-kind": {
          "type": "string",
          "enum": [
            "investment",
            "inputs",
            "crop-diversification",
            "other"
          ],
          "fact": "code"
        },
        "limiting-basis": {
          "type": "string",
          "enum": [
            "fixed-area-and-yield",
            "share-of-base",
            "fixed-head",
            "other"
          ],
          "fact": "code"
        },
        "share-of-base": {
          "$ref": "shared-2"
        },
        "green-kind": {
          "type": "string",
          "enum": [
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
          "fact": "code"
        },
        "publicly-funded": {
          "type": "boolean",
          "fact": "flag"
        },
        "paid-to-producers": {
          "type": "boolean",
          "fact": "flag"
        },
        "related-to": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "type-of-production",
              "volume-of-production",
              "prices",
              "factors"
            ]
          },
          "fact": "codes"
        },
        "production-required": {
          "type": "boolean",
          "fact": "flag"
        },
        "loss-trigger": {
          "$ref": "shared-2"
        },
        "loss-covered": {
          "$ref": "shared-2"
        },
        "disaster-recognised": {
          "type": "boolean",
          "fact": "flag"
        },
        "special-safeguard": {
          "type": "boolean",
          "fact": "flag"
        },
        "foodstuff": {
          "type": "boolean",
          "fact": "flag"
        },
        "cotton": {
          "type": "boolean",
          "fact": "flag"
        },
        "net-exporter": {
          "type": "boolean",
          "fact": "flag"
        },
        "export-commitment-scheduled": {
          "type": "boolean",
          "fact": "flag"
        },
        "export-outlay": {
          "$ref": "shared-2"
        },
        "export-outlay-commitment": {
          "$ref": "shared-2"
        },
        "export-quantity": {
          "$ref": "shared-2"
        },
        "export-quantity-commitment": {
          "$ref": "shared-2"
        },
        "export-subsidy-form": {
          "type": "string",
          "enum": [
            "direct",
            "stock-sale",
            "financed-payment",
            "marketing",
            "transport",
            "incorporated",
            "other"
          ],
          "fact": "code"
        },
        "export-credit": {
          "type": "boolean",
          "fact": "flag"
        },
        "export-credit-months": {
          "$ref": "shared-2"
        },
        "to-poor-importer": {
          "type": "boolean",
          "fact": "flag"
        },
        "food-aid-abroad": {
          "type": "boolean",
          "fact": "flag"
        },
        "food-aid-terms": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "tied",
              "on-credit",
              "re-export",
              "displacing"
            ]
          },
          "fact": "codes"
        },
        "border-measure-converted": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "fisheries": {
      "type": "object",
      "properties": {
        "iuu": {
          "type": "boolean",
          "fact": "flag"
        },
        "overfished-stock": {
          "type": "boolean",
          "fact": "flag"
        },
        "rebuilding-measures": {
          "type": "boolean",
          "fact": "flag"
        },
        "unregulated-high-seas": {
          "type": "boolean",
          "fact": "flag"
        },
        "disaster-relief": {
          "type": "boolean",
          "fact": "flag"
        },
        "own-waters": {
          "type": "boolean",
          "fact": "flag"
        },
        "own-flag": {
          "type": "boolean",
          "fact": "flag"
        },
        "stock-status-known": {
          "type": "boolean",
          "fact": "flag"
        },
        "limits-fishing": {
          "type": "boolean",
          "fact": "flag"
        },
        "activity-notified": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "effects": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
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
            "fact": "code"
          },
          "shown": {
            "type": "boolean",
            "fact": "flag"
          },
          "significant": {
            "type": "boolean",
            "fact": "flag"
          },
          "market": {
            "type": "string",
            "enum": [
              "home",
              "third-country",
              "complainant",
              "world"
            ],
            "fact": "code"
          },
          "upon": {
            "$ref": "shared-1"
          },
          "share-change": {
            "$ref": "shared-2"
          },
          "primary-product": {
            "type": "boolean",
            "fact": "flag"
          },
          "consistent-trend": {
            "type": "boolean",
            "fact": "flag"
          },
          "excused-by": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "trade-restriction",
                "state-trading",
                "force-majeure",
                "restraint-arrangement",
                "voluntary-decrease",
                "standards"
              ]
            },
            "fact": "codes"
          },
          "other-rules-apply": {
            "type": "boolean",
            "fact": "flag"
          },
          "import-share": {
            "$ref": "shared-2"
          },
          "developing-import-share": {
            "$ref": "shared-2"
          },
          "product": {
            "type": "string",
            "minLength": 1
          },
          "period": {
            "type": "string",
            "minLength": 1
          },
          "note": {
            "type": "string",
            "minLength": 1
          },
          "assessments": {
            "$ref": "Assessments"
          },
          "procurement": {
            "$ref": "Procurement"
          }
        },
        "required": [
          "kind"
        ],
        "additionalProperties": false
      }
    },
    "determinations": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "issue": {
            "type": "string",
            "enum": [
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
            "fact": "code"
          },
          "aspect": {
            "type": "string",
            "enum": [
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
            "fact": "code"
          },
          "of": {
            "type": "string",
            "minLength": 1
          },
          "found": {
            "type": "boolean",
            "fact": "flag"
          },
          "basis": {
            "type": "string",
            "enum": [
              "evidence",
              "facts-available",
              "presumption",
              "ownership-alone",
              "none"
            ],
            "fact": "code"
          },
          "benchmark": {
            "type": "string",
            "enum": [
              "in-country",
              "out-of-country",
              "constructed",
              "none"
            ],
            "fact": "code"
          },
          "in-country-prices-distorted": {
            "type": "boolean",
            "fact": "flag"
          },
          "examined": {
            "type": "boolean",
            "fact": "flag"
          },
          "explained": {
            "type": "boolean",
            "fact": "flag"
          },
          "subsidy-rate": {
            "$ref": "shared-2"
          },
          "import-share": {
            "$ref": "shared-2"
          },
          "developing-import-share": {
            "$ref": "shared-2"
          },
          "in-review": {
            "type": "boolean",
            "fact": "flag"
          },
          "from-developing": {
            "type": "boolean",
            "fact": "flag"
          },
          "export-subsidies-ended": {
            "type": "boolean",
            "fact": "flag"
          },
          "support-share": {
            "$ref": "shared-2"
          },
          "support-total": {
            "$ref": "shared-2"
          },
          "months": {
            "$ref": "shared-2"
          },
          "injury-itself": {
            "type": "boolean",
            "fact": "flag"
          },
          "massive-imports": {
            "type": "boolean",
            "fact": "flag"
          },
          "days-before": {
            "$ref": "shared-2"
          },
          "note": {
            "type": "string",
            "minLength": 1
          },
          "assessments": {
            "$ref": "Assessments"
          },
          "procurement": {
            "$ref": "Procurement"
          }
        },
        "required": [
          "issue"
        ],
        "additionalProperties": false
      }
    },
    "invoked": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "provision": {
            "type": "string",
            "minLength": 1
          },
          "before": {
            "type": "string",
            "minLength": 1
          },
          "note": {
            "type": "string",
            "minLength": 1
          },
          "assessments": {
            "$ref": "Assessments"
          },
          "procurement": {
            "$ref": "Procurement"
          }
        },
        "required": [
          "provision"
        ],
        "additionalProperties": false
      }
    },
    "assessments": {
      "$ref": "Assessments"
    },
    "transparency": {
      "type": "object",
      "properties": {
        "published": {
          "type": "boolean",
          "fact": "flag"
        },
        "notified": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
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
            ]
          },
          "fact": "codes"
        },
        "counter-notified": {
          "type": "boolean",
          "fact": "flag"
        },
        "notified-on": {
          "$ref": "shared-3"
        },
        "symbol": {
          "type": "string",
          "minLength": 1
        },
        "information-given": {
          "type": "boolean",
          "fact": "flag"
        },
        "beneficiaries-disclosed": {
          "type": "boolean",
          "fact": "flag"
        },
        "partners-consulted": {
          "type": "boolean",
          "fact": "flag"
        },
        "comments-invited": {
          "type": "boolean",
          "fact": "flag"
        },
        "requested": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "consultation",
              "explanation",
              "information"
            ]
          },
          "fact": "codes"
        },
        "answered": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "consultation",
              "explanation",
              "information"
            ]
          },
          "fact": "codes"
        },
        "export-subsidy-extension": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "design": {
      "type": "object",
      "properties": {
        "failure-addressed": {
          "type": "string",
          "enum": [
            "externality",
            "coordination",
            "public-input",
            "information",
            "learning",
            "none"
          ],
          "fact": "code"
        },
        "sunset": {
          "type": "boolean",
          "fact": "flag"
        },
        "ends-on": {
          "$ref": "shared-3"
        },
        "renewal": {
          "type": "string",
          "enum": [
            "none",
            "by-decision",
            "automatic"
          ],
          "fact": "code"
        },
        "indicators": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string",
                "minLength": 1
              },
              "baseline": {
                "$ref": "shared-2"
              },
              "target": {
                "$ref": "shared-2"
              },
              "unit": {
                "type": "string",
                "minLength": 1
              }
            },
            "required": [
              "name"
            ],
            "additionalProperties": false
          }
        },
        "monitored": {
          "type": "boolean",
          "fact": "flag"
        },
        "monitor": {
          "type": "string",
          "minLength": 1
        },
        "reporting-months": {
          "$ref": "shared-2"
        },
        "yardstick": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "exports",
              "import-prices",
              "foreign-producers",
              "independent-rating"
            ]
          },
          "fact": "codes"
        },
        "agency-capable": {
          "type": "boolean",
          "fact": "flag"
        },
        "targets": {
          "type": "string",
          "enum": [
            "activities",
            "sectors",
            "firms",
            "everyone"
          ],
          "fact": "code"
        },
        "novelty": {
          "type": "boolean",
          "fact": "flag"
        },
        "spillovers": {
          "type": "string",
          "minLength": 1
        },
        "private-dialogue": {
          "type": "boolean",
          "fact": "flag"
        },
        "capture-safeguards": {
          "type": "boolean",
          "fact": "flag"
        },
        "exit-triggers": {
          "type": "boolean",
          "fact": "flag"
        },
        "clawback": {
          "type": "boolean",
          "fact": "flag"
        },
        "reviewed": {
          "type": "boolean",
          "fact": "flag"
        },
        "review-months": {
          "$ref": "shared-2"
        },
        "review-can-amend": {
          "type": "boolean",
          "fact": "flag"
        },
        "conditions-verified": {
          "type": "boolean",
          "fact": "flag"
        },
        "condition-kinds": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "access",
              "direction",
              "profit-sharing",
              "reinvestment"
            ]
          },
          "fact": "codes"
        },
        "funding-gap-computed": {
          "type": "boolean",
          "fact": "flag"
        },
        "needed-intensity": {
          "$ref": "shared-2"
        },
        "running-costs-phased-out": {
          "type": "boolean",
          "fact": "flag"
        },
        "application-before-start": {
          "type": "boolean",
          "fact": "flag"
        },
        "counterfactual": {
          "type": "boolean",
          "fact": "flag"
        },
        "alternatives-considered": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        },
        "foreign-harm-considered": {
          "type": "boolean",
          "fact": "flag"
        },
        "open-call": {
          "type": "boolean",
          "fact": "flag"
        },
        "concentration-watched": {
          "type": "boolean",
          "fact": "flag"
        },
        "separate-accounts": {
          "type": "boolean",
          "fact": "flag"
        },
        "budget-published": {
          "type": "boolean",
          "fact": "flag"
        },
        "notification-due": {
          "$ref": "shared-3"
        },
        "notification-planned": {
          "$ref": "shared-3"
        },
        "origin-reasoned": {
          "type": "boolean",
          "fact": "flag"
        },
        "cost-cap": {
          "type": "boolean",
          "fact": "flag"
        },
        "unit-cost-known": {
          "type": "boolean",
          "fact": "flag"
        },
        "evaluation": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "ex-ante",
              "ex-post",
              "independent",
              "open-data"
            ]
          },
          "fact": "codes"
        },
        "tools-mix": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "targeted",
              "horizontal",
              "demand"
            ]
          },
          "fact": "codes"
        },
        "local-content-path": {
          "type": "string",
          "enum": [
            "rising",
            "flat",
            "falling"
          ],
          "fact": "code"
        },
        "local-content-start": {
          "$ref": "shared-2"
        },
        "domestic-capability": {
          "$ref": "shared-2"
        },
        "local-content-factors": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "market-size",
              "coherent-policy",
              "mild",
              "industrial-base"
            ]
          },
          "fact": "codes"
        },
        "linkage-tools": {
          "type": "boolean",
          "fact": "flag"
        },
        "chain-strategy": {
          "type": "boolean",
          "fact": "flag"
        },
        "environmental-metric": {
          "type": "boolean",
          "fact": "flag"
        },
        "retaliation-assessed": {
          "type": "boolean",
          "fact": "flag"
        },
        "pilot": {
          "type": "boolean",
          "fact": "flag"
        },
        "peer-cap": {
          "type": "boolean",
          "fact": "flag"
        },
        "beneficiary-years": {
          "$ref": "shared-2"
        },
        "beneficiary-limit": {
          "type": "boolean",
          "fact": "flag"
        },
        "failed-review-consequence": {
          "type": "boolean",
          "fact": "flag"
        },
        "poorer-partners-considered": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    },
    "incomplete": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      }
    },
    "arrangement": {
      "type": "string",
      "enum": [
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
      "fact": "code"
    },
    "waived": {
      "type": "array",
      "items": {
        "type": "string",
        "enum": [
          "gatt-i",
          "gatt-ii",
          "gatt-iii",
          "gatt-xi",
          "gatt-xiii",
          "gatt-other",
          "other-agreement"
        ]
      },
      "fact": "codes"
    },
    "part-of-relief": {
      "type": "boolean",
      "fact": "flag"
    },
    "sources": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "facts": {
            "minItems": 1,
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "title": {
            "type": "string",
            "minLength": 1
          },
          "url": {
            "type": "string",
            "pattern": "^https?:\\/\\/\\S+$",
            "patternErrorMessage": "is no web address: begin with https://"
          },
          "page": {
            "type": "string",
            "minLength": 1
          },
          "quote": {
            "type": "string",
            "minLength": 1
          },
          "language": {
            "type": "string",
            "minLength": 1
          }
        },
        "required": [
          "title"
        ],
        "additionalProperties": false
      }
    },
    "notes": {
      "type": "string",
      "minLength": 1
    }
  },
  "required": [
    "id",
    "title",
    "actor",
    "type"
  ],
  "additionalProperties": false,
  "definitions": {
    "shared-1": {
      "type": "string",
      "pattern": "^([A-Z]{3}|EU)$",
      "patternErrorMessage": "is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`",
      "fact": "code"
    },
    "shared-2": {
      "anyOf": [
        {
          "type": "number"
        },
        {
          "type": "object",
          "properties": {
            "min": {
              "type": "number"
            },
            "max": {
              "type": "number"
            },
            "above": {
              "type": "number"
            },
            "below": {
              "type": "number"
            }
          },
          "additionalProperties": false
        }
      ],
      "fact": "number"
    },
    "shared-3": {
      "type": "string",
      "format": "date",
      "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "fact": "date"
    },
    "shared-4": {
      "type": "string",
      "pattern": "^\\d{2}(\\d{2}(\\.?\\d{2}(\\.?\\d{2,4})?)?)?$",
      "patternErrorMessage": "is no HS number: write 2, 4, 6 or more digits, such as `8541.43`"
    },
    "shared-5": {
      "type": "string",
      "enum": [
        "HS1988",
        "HS1992",
        "HS1996",
        "HS2002",
        "HS2007",
        "HS2012",
        "HS2017",
        "HS2022",
        "HS2028"
      ]
    },
    "shared-6": {
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
        "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
      },
      "fact": "codes"
    },
    "shared-7": {
      "type": "object",
      "properties": {
        "finds": {
          "type": "boolean"
        },
        "by": {
          "type": "string",
          "minLength": 1
        },
        "basis": {
          "type": "string",
          "minLength": 1
        },
        "disputed": {
          "type": "boolean"
        }
      },
      "required": [
        "finds",
        "by",
        "basis"
      ],
      "additionalProperties": false,
      "fact": "flag"
    },
    "Assessments": {
      "type": "object",
      "properties": {
        "public-body": {
          "$ref": "shared-7"
        },
        "public-body-by-control": {
          "$ref": "shared-7"
        },
        "entrustment": {
          "$ref": "shared-7"
        },
        "revenue-otherwise-due": {
          "$ref": "shared-7"
        },
        "financial-contribution": {
          "$ref": "shared-7"
        },
        "benefit": {
          "$ref": "shared-7"
        },
        "price-support-xvi": {
          "$ref": "shared-7"
        },
        "specific-in-fact": {
          "$ref": "shared-7"
        },
        "specific": {
          "$ref": "shared-7"
        },
        "export-contingent-in-fact": {
          "$ref": "shared-7"
        },
        "domestic-use-contingent-in-fact": {
          "$ref": "shared-7"
        },
        "requires-domestic-goods": {
          "$ref": "shared-7"
        },
        "annex-i": {
          "$ref": "shared-7"
        },
        "material-advantage": {
          "$ref": "shared-7"
        },
        "oecd-arrangement": {
          "$ref": "shared-7"
        },
        "adverse-effects": {
          "$ref": "shared-7"
        },
        "serious-prejudice": {
          "$ref": "shared-7"
        },
        "causation": {
          "$ref": "shared-7"
        },
        "partner-imports-cause": {
          "$ref": "shared-7"
        },
        "below-import-trend": {
          "$ref": "shared-7"
        },
        "injury": {
          "$ref": "shared-7"
        },
        "pass-through": {
          "$ref": "shared-7"
        },
        "like": {
          "$ref": "shared-7"
        },
        "directly-competitive": {
          "$ref": "shared-7"
        },
        "similarly-taxed": {
          "$ref": "shared-7"
        },
        "protective-application": {
          "$ref": "shared-7"
        },
        "less-favourable": {
          "$ref": "shared-7"
        },
        "affects-sale": {
          "$ref": "shared-7"
        },
        "origin-based-difference": {
          "$ref": "shared-7"
        },
        "internal-measure": {
          "$ref": "shared-7"
        },
        "limiting-effect": {
          "$ref": "shared-7"
        },
        "advantage-unconditional": {
          "$ref": "shared-7"
        },
        "critical-shortage": {
          "$ref": "shared-7"
        },
        "essential-product": {
          "$ref": "shared-7"
        },
        "temporary": {
          "$ref": "shared-7"
        },
        "standards-necessary": {
          "$ref": "shared-7"
        },
        "supply-restriction-enforced": {
          "$ref": "shared-7"
        },
        "supply-restriction-proviso": {
          "$ref": "shared-7"
        },
        "equivalent-to-internal-tax": {
          "$ref": "shared-7"
        },
        "cost-of-services": {
          "$ref": "shared-7"
        },
        "commercial-considerations": {
          "$ref": "shared-7"
        },
        "non-discriminatory-conduct": {
          "$ref": "shared-7"
        },
        "adequate-opportunity": {
          "$ref": "shared-7"
        },
        "screen-quota": {
          "$ref": "shared-7"
        },
        "fair-administration": {
          "$ref": "shared-7"
        },
        "quota-shares-fair": {
          "$ref": "shared-7"
        },
        "quota-fully-usable": {
          "$ref": "shared-7"
        },
        "quota-procedures-fair": {
          "$ref": "shared-7"
        },
        "quota-condition-added": {
          "$ref": "shared-7"
        },
        "quota-shares-viable": {
          "$ref": "shared-7"
        },
        "quota-allocation-equitable": {
          "$ref": "shared-7"
        },
        "quota-new-importers-admitted": {
          "$ref": "shared-7"
        },
        "quota-returns-reallocated": {
          "$ref": "shared-7"
        },
        "licensing-adds-restriction": {
          "$ref": "shared-7"
        },
        "exchange-action-frustrates": {
          "$ref": "shared-7"
        },
        "imf-consistent": {
          "$ref": "shared-7"
        },
        "operates-on-trade": {
          "$ref": "shared-7"
        },
        "more-than-equitable-share": {
          "$ref": "shared-7"
        },
        "duty-within-margin": {
          "$ref": "shared-7"
        },
        "unforeseen-developments": {
          "$ref": "shared-7"
        },
        "expectation-upset": {
          "$ref": "shared-7"
        },
        "industry-concession-modified": {
          "$ref": "shared-7"
        },
        "renegotiated": {
          "$ref": "shared-7"
        },
        "substantially-all-trade": {
          "$ref": "shared-7"
        },
        "no-higher-barriers": {
          "$ref": "shared-7"
        },
        "needed-for-formation": {
          "$ref": "shared-7"
        },
        "gsp-generalised": {
          "$ref": "shared-7"
        },
        "gsp-non-discriminatory": {
          "$ref": "shared-7"
        },
        "preference-conditions": {
          "$ref": "shared-7"
        },
        "mutual-reduction": {
          "$ref": "shared-7"
        },
        "waiver-terms-kept": {
          "$ref": "shared-7"
        },
        "morals-necessary": {
          "$ref": "shared-7"
        },
        "health-necessary": {
          "$ref": "shared-7"
        },
        "compliance-necessary": {
          "$ref": "shared-7"
        },
        "reasonable-alternative": {
          "$ref": "shared-7"
        },
        "conservation-related": {
          "$ref": "shared-7"
        },
        "exhaustible-resource": {
          "$ref": "shared-7"
        },
        "even-handed": {
          "$ref": "shared-7"
        },
        "stabilisation-plan": {
          "$ref": "shared-7"
        },
        "protects-domestic-industry": {
          "$ref": "shared-7"
        },
        "essential-to-acquisition": {
          "$ref": "shared-7"
        },
        "equitable-share": {
          "$ref": "shared-7"
        },
        "short-supply": {
          "$ref": "shared-7"
        },
        "treasure-protection": {
          "$ref": "shared-7"
        },
        "prison-labour": {
          "$ref": "shared-7"
        },
        "commodity-agreement": {
          "$ref": "shared-7"
        },
        "gold-or-silver": {
          "$ref": "shared-7"
        },
        "arbitrary-discrimination": {
          "$ref": "shared-7"
        },
        "discrimination-explained": {
          "$ref": "shared-7"
        },
        "disguised-restriction": {
          "$ref": "shared-7"
        },
        "essential-security": {
          "$ref": "shared-7"
        },
        "security-circumstances": {
          "$ref": "shared-7"
        },
        "security-good-faith": {
          "$ref": "shared-7"
        },
        "un-charter-obligation": {
          "$ref": "shared-7"
        },
        "low-standards-early-stage": {
          "$ref": "shared-7"
        },
        "in-process-of-development": {
          "$ref": "shared-7"
        },
        "reserves-need": {
          "$ref": "shared-7"
        },
        "bop-conditions": {
          "$ref": "shared-7"
        },
        "infant-industry-procedure": {
          "$ref": "shared-7"
        },
        "equal-terms-necessary": {
          "$ref": "shared-7"
        },
        "export-competitive": {
          "$ref": "shared-7"
        },
        "phase-out-respected": {
          "$ref": "shared-7"
        },
        "developing-export-interest": {
          "$ref": "shared-7"
        },
        "compelling-reasons": {
          "$ref": "shared-7"
        },
        "inconsistent-with-needs": {
          "$ref": "shared-7"
        },
        "development-programme": {
          "$ref": "shared-7"
        },
        "strategic-sector": {
          "$ref": "shared-7"
        },
        "treaty-obligation": {
          "$ref": "shared-7"
        },
        "financed-by-government-action": {
          "$ref": "shared-7"
        },
        "circumvention": {
          "$ref": "shared-7"
        },
        "producer-price-support": {
          "$ref": "shared-7"
        },
        "green-box-criteria": {
          "$ref": "shared-7"
        },
        "food-security-considered": {
          "$ref": "shared-7"
        },
        "special-safeguard-trigger": {
          "$ref": "shared-7"
        },
        "special-safeguard-limit": {
          "$ref": "shared-7"
        },
        "special-care-taken": {
          "$ref": "shared-7"
        },
        "scientific-evidence": {
          "$ref": "shared-7"
        },
        "provisional-on-thin-evidence": {
          "$ref": "shared-7"
        },
        "protection-above-standard": {
          "$ref": "shared-7"
        },
        "origin-trade-objective": {
          "$ref": "shared-7"
        },
        "origin-restrictive": {
          "$ref": "shared-7"
        },
        "origin-discrimination": {
          "$ref": "shared-7"
        },
        "origin-above-agreement": {
          "$ref": "shared-7"
        },
        "export-share-kept": {
          "$ref": "shared-7"
        },
        "non-market-partner": {
          "$ref": "shared-7"
        },
        "uncreditworthy": {
          "$ref": "shared-7"
        },
        "trade-restrictive": {
          "$ref": "shared-7"
        },
        "significant-trade-effect": {
          "$ref": "shared-7"
        },
        "circumstances-ended": {
          "$ref": "shared-7"
        },
        "urgency": {
          "$ref": "shared-7"
        },
        "reasonable-measures-taken": {
          "$ref": "shared-7"
        },
        "standard-unfit-for-development": {
          "$ref": "shared-7"
        },
        "developing-needs-considered": {
          "$ref": "shared-7"
        },
        "legitimate-regulatory-distinction": {
          "$ref": "shared-7"
        },
        "more-restrictive-than-necessary": {
          "$ref": "shared-7"
        },
        "international-standard-used": {
          "$ref": "shared-7"
        },
        "international-standard-unfit": {
          "$ref": "shared-7"
        },
        "governmental-authority-service": {
          "$ref": "shared-7"
        },
        "like-service": {
          "$ref": "shared-7"
        },
        "order-necessary": {
          "$ref": "shared-7"
        },
        "privacy-necessary": {
          "$ref": "shared-7"
        },
        "indispensable-procurement": {
          "$ref": "shared-7"
        },
        "intellectual-property-necessary": {
          "$ref": "shared-7"
        },
        "sheltered-suppliers": {
          "$ref": "shared-7"
        },
        "local-development": {
          "$ref": "shared-7"
        },
        "limited-tendering-ground": {
          "$ref": "shared-7"
        },
        "participation-essential": {
          "$ref": "shared-7"
        },
        "unreasonable-pressure": {
          "$ref": "shared-7"
        },
        "recoupment-expected": {
          "$ref": "shared-7"
        },
        "non-commercial-assistance": {
          "$ref": "shared-7"
        },
        "legitimate-public-policy": {
          "$ref": "shared-7"
        },
        "proportionate": {
          "$ref": "shared-7"
        },
        "action-against-subsidy": {
          "$ref": "shared-7"
        },
        "authority-consistent": {
          "$ref": "shared-7"
        },
        "transfer-compelled": {
          "$ref": "shared-7"
        },
        "affects-service-supply": {
          "$ref": "shared-7"
        },
        "less-favourable-service": {
          "$ref": "shared-7"
        },
        "less-favourable-mfn": {
          "$ref": "shared-7"
        },
        "services-integration": {
          "$ref": "shared-7"
        },
        "labour-market-integration": {
          "$ref": "shared-7"
        },
        "licensing-proportionate": {
          "$ref": "shared-7"
        },
        "monopoly-abuse": {
          "$ref": "shared-7"
        },
        "restrains-competition": {
          "$ref": "shared-7"
        },
        "direct-tax-collection": {
          "$ref": "shared-7"
        },
        "double-taxation-agreement": {
          "$ref": "shared-7"
        },
        "prudential": {
          "$ref": "shared-7"
        },
        "like-circumstances": {
          "$ref": "shared-7"
        },
        "less-favourable-investor": {
          "$ref": "shared-7"
        },
        "less-favourable-investor-mfn": {
          "$ref": "shared-7"
        },
        "denial-of-justice": {
          "$ref": "shared-7"
        },
        "due-process-denied": {
          "$ref": "shared-7"
        },
        "arbitrary-treatment": {
          "$ref": "shared-7"
        },
        "manifestly-arbitrary": {
          "$ref": "shared-7"
        },
        "targets-foreigners": {
          "$ref": "shared-7"
        },
        "abusive-treatment": {
          "$ref": "shared-7"
        },
        "expectations-frustrated": {
          "$ref": "shared-7"
        },
        "protection-withheld": {
          "$ref": "shared-7"
        },
        "public-purpose-and-compensation": {
          "$ref": "shared-7"
        },
        "assistance-adverse-effects": {
          "$ref": "shared-7"
        },
        "assistance-injury": {
          "$ref": "shared-7"
        },
        "material-effect-on-trade": {
          "$ref": "shared-7"
        },
        "negative-effect-on-trade": {
          "$ref": "shared-7"
        },
        "public-task-compensation": {
          "$ref": "shared-7"
        },
        "subsidy-objective": {
          "$ref": "shared-7"
        },
        "subsidy-appropriate": {
          "$ref": "shared-7"
        },
        "subsidy-incentive": {
          "$ref": "shared-7"
        },
        "subsidy-ordinary-costs": {
          "$ref": "shared-7"
        },
        "subsidy-balance": {
          "$ref": "shared-7"
        },
        "union-aid-rules": {
          "$ref": "shared-7"
        },
        "environment-weakened": {
          "$ref": "shared-7"
        },
        "taxation-measure": {
          "$ref": "shared-7"
        },
        "cultural-industries": {
          "$ref": "shared-7"
        },
        "indigenous-rights": {
          "$ref": "shared-7"
        },
        "export-programme-qualification": {
          "$ref": "shared-7"
        },
        "licence-contract-interference": {
          "$ref": "shared-7"
        },
        "competition-remedy": {
          "$ref": "shared-7"
        },
        "safeguard-conditions": {
          "$ref": "shared-7"
        },
        "infant-industry-terms": {
          "$ref": "shared-7"
        },
        "rights-abroad-frustrated": {
          "$ref": "shared-7"
        },
        "limited-exception": {
          "$ref": "shared-7"
        },
        "normal-exploitation-conflict": {
          "$ref": "shared-7"
        },
        "owner-prejudice": {
          "$ref": "shared-7"
        },
        "licensing-right-denied": {
          "$ref": "shared-7"
        },
        "trade-secret": {
          "$ref": "shared-7"
        },
        "secret-unprotected": {
          "$ref": "shared-7"
        },
        "export-licence-terms": {
          "$ref": "shared-7"
        },
        "public-interest-necessary": {
          "$ref": "shared-7"
        }
      },
      "additionalProperties": false
    },
    "Procurement": {
      "type": "object",
      "properties": {
        "by-government": {
          "type": "boolean",
          "fact": "flag"
        },
        "purchased": {
          "type": "string",
          "enum": [
            "same",
            "competing",
            "other"
          ],
          "fact": "code"
        },
        "use": {
          "type": "string",
          "enum": [
            "governmental",
            "resale",
            "production"
          ],
          "fact": "code"
        },
        "covered": {
          "type": "boolean",
          "fact": "flag"
        },
        "covered-under": {
          "$ref": "shared-6"
        },
        "value": {
          "$ref": "shared-2"
        },
        "threshold": {
          "$ref": "shared-2"
        },
        "tender": {
          "type": "string",
          "enum": [
            "open",
            "selective",
            "limited"
          ],
          "fact": "code"
        },
        "domestic-preference": {
          "type": "string",
          "enum": [
            "set-aside",
            "price-margin",
            "none"
          ],
          "fact": "code"
        },
        "small-business-reserve": {
          "type": "boolean",
          "fact": "flag"
        },
        "transition-listed": {
          "type": "boolean",
          "fact": "flag"
        },
        "stated-in-notice": {
          "type": "boolean",
          "fact": "flag"
        }
      },
      "additionalProperties": false
    }
  }
}
