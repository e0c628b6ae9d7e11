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
          "type": "string",
          "pattern": "^([A-Z]{3}|EU)$",
          "patternErrorMessage": "is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`",
          "fact": "code"
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
      "type": "string",
      "format": "date",
      "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "fact": "date"
    },
    "until": {
      "type": "string",
      "format": "date",
      "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
      "fact": "date"
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
        "ad-valorem": {
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
        "countervailing-in-prospect": {
          "type": "boolean",
          "fact": "flag"
        },
        "privatisation": {
          "type": "boolean",
          "fact": "flag"
        },
        "granted-on": {
          "type": "string",
          "format": "date",
          "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
          "fact": "date"
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
        "region-unemployment": {
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
        "beneficiaries": {
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
            "type": "string",
            "pattern": "^\\d{2}(\\d{2}(\\.?\\d{2}(\\.?\\d{2,4})?)?)?$",
            "patternErrorMessage": "is no HS number: write 2, 4, 6 or more digits, such as `8541.43`"
          },
          "hs-edition": {
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
          "share": {
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
              "at-most": {
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
            "type": "string",
            "format": "date",
            "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
            "fact": "date"
          },
          "until": {
            "type": "string",
            "format": "date",
            "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
            "fact": "date"
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
          "tax-other": {
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
          "favoured": {
            "type": "string",
            "pattern": "^([A-Z]{3}|EU)$",
            "patternErrorMessage": "is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`",
            "fact": "code"
          },
          "disfavoured": {
            "type": "string",
            "pattern": "^([A-Z]{3}|EU)$",
            "patternErrorMessage": "is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`",
            "fact": "code"
          },
          "product": {
            "type": "string",
            "minLength": 1
          },
          "hs": {
            "type": "string",
            "pattern": "^\\d{2}(\\d{2}(\\.?\\d{2}(\\.?\\d{2,4})?)?)?$",
            "patternErrorMessage": "is no HS number: write 2, 4, 6 or more digits, such as `8541.43`"
          },
          "hs-edition": {
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
            "type": "string",
            "pattern": "^\\d{2}(\\d{2}(\\.?\\d{2}(\\.?\\d{2,4})?)?)?$",
            "patternErrorMessage": "is no HS number: write 2, 4, 6 or more digits, such as `8541.43`"
          },
          "hs-edition": {
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
          "applied-duty": {
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
          "bound-other": {
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
          "applied-other": {
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
          "monopoly-protection": {
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
          "export-duty": {
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
          "export-duty-bound": {
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
          "export-commitment": {
            "type": "boolean",
            "fact": "flag"
          },
          "duty-above-schedule-of": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
              "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
            },
            "fact": "codes"
          },
          "export-duty-excepted-under": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
              "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
            },
            "fact": "codes"
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
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
              "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
            },
            "fact": "codes"
          },
          "committed-under": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
              "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
            },
            "fact": "codes"
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
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
            "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
          },
          "fact": "codes"
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
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
            "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
          },
          "fact": "codes"
        },
        "committed-under": {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
            "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
          },
          "fact": "codes"
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
          "type": "string",
          "format": "date",
          "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
          "fact": "date"
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
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
            "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
          },
          "fact": "codes"
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
        "state-controls": {
          "type": "boolean",
          "fact": "flag"
        },
        "commercial-activity": {
          "type": "boolean",
          "fact": "flag"
        },
        "annual-revenue": {
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
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
            "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
          },
          "fact": "codes"
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
        "ams-commitment": {
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
        "non-product-share": {
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
        "loss-covered": {
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
        "export-outlay-commitment": {
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
        "export-quantity": {
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
        "export-quantity-commitment": {
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
            "type": "string",
            "pattern": "^([A-Z]{3}|EU)$",
            "patternErrorMessage": "is no ISO 3166-1 alpha-3 code, such as `JPN`, nor `EU`",
            "fact": "code"
          },
          "share-change": {
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
          "developing-import-share": {
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
          "import-share": {
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
          "developing-import-share": {
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
          "support-total": {
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
          "months": {
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
          "injury-itself": {
            "type": "boolean",
            "fact": "flag"
          },
          "massive-imports": {
            "type": "boolean",
            "fact": "flag"
          },
          "days-before": {
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
          "type": "string",
          "format": "date",
          "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
          "fact": "date"
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
          "type": "string",
          "format": "date",
          "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
          "fact": "date"
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
              "target": {
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
          "type": "string",
          "format": "date",
          "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
          "fact": "date"
        },
        "notification-planned": {
          "type": "string",
          "format": "date",
          "pattern": "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
          "fact": "date"
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
        "domestic-capability": {
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
    "Assessments": {
      "type": "object",
      "properties": {
        "public-body": {
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
        "public-body-by-control": {
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
        "entrustment": {
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
        "revenue-otherwise-due": {
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
        "financial-contribution": {
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
        "benefit": {
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
        "price-support-xvi": {
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
        "specific-in-fact": {
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
        "specific": {
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
        "export-contingent-in-fact": {
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
        "domestic-use-contingent-in-fact": {
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
        "requires-domestic-goods": {
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
        "annex-i": {
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
        "material-advantage": {
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
        "oecd-arrangement": {
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
        "adverse-effects": {
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
        "serious-prejudice": {
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
        "causation": {
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
        "partner-imports-cause": {
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
        "below-import-trend": {
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
        "injury": {
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
        "pass-through": {
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
        "like": {
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
        "directly-competitive": {
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
        "similarly-taxed": {
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
        "protective-application": {
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
        "less-favourable": {
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
        "affects-sale": {
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
        "origin-based-difference": {
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
        "internal-measure": {
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
        "limiting-effect": {
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
        "advantage-unconditional": {
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
        "critical-shortage": {
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
        "essential-product": {
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
        "temporary": {
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
        "standards-necessary": {
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
        "supply-restriction-enforced": {
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
        "supply-restriction-proviso": {
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
        "equivalent-to-internal-tax": {
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
        "cost-of-services": {
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
        "commercial-considerations": {
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
        "non-discriminatory-conduct": {
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
        "adequate-opportunity": {
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
        "screen-quota": {
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
        "fair-administration": {
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
        "quota-shares-fair": {
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
        "quota-fully-usable": {
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
        "quota-procedures-fair": {
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
        "quota-condition-added": {
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
        "quota-shares-viable": {
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
        "quota-allocation-equitable": {
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
        "quota-new-importers-admitted": {
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
        "quota-returns-reallocated": {
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
        "licensing-adds-restriction": {
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
        "exchange-action-frustrates": {
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
        "imf-consistent": {
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
        "operates-on-trade": {
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
        "more-than-equitable-share": {
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
        "duty-within-margin": {
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
        "unforeseen-developments": {
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
        "expectation-upset": {
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
        "industry-concession-modified": {
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
        "renegotiated": {
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
        "substantially-all-trade": {
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
        "no-higher-barriers": {
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
        "needed-for-formation": {
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
        "gsp-generalised": {
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
        "gsp-non-discriminatory": {
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
        "preference-conditions": {
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
        "mutual-reduction": {
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
        "waiver-terms-kept": {
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
        "morals-necessary": {
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
        "health-necessary": {
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
        "compliance-necessary": {
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
        "reasonable-alternative": {
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
        "conservation-related": {
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
        "exhaustible-resource": {
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
        "even-handed": {
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
        "stabilisation-plan": {
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
        "protects-domestic-industry": {
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
        "essential-to-acquisition": {
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
        "equitable-share": {
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
        "short-supply": {
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
        "treasure-protection": {
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
        "prison-labour": {
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
        "commodity-agreement": {
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
        "gold-or-silver": {
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
        "arbitrary-discrimination": {
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
        "discrimination-explained": {
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
        "disguised-restriction": {
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
        "essential-security": {
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
        "security-circumstances": {
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
        "security-good-faith": {
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
        "un-charter-obligation": {
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
        "low-standards-early-stage": {
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
        "in-process-of-development": {
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
        "reserves-need": {
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
        "bop-conditions": {
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
        "infant-industry-procedure": {
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
        "equal-terms-necessary": {
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
        "export-competitive": {
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
        "phase-out-respected": {
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
        "developing-export-interest": {
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
        "compelling-reasons": {
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
        "inconsistent-with-needs": {
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
        "development-programme": {
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
        "strategic-sector": {
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
        "treaty-obligation": {
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
        "financed-by-government-action": {
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
        "circumvention": {
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
        "producer-price-support": {
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
        "green-box-criteria": {
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
        "food-security-considered": {
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
        "special-safeguard-trigger": {
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
        "special-safeguard-limit": {
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
        "special-care-taken": {
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
        "scientific-evidence": {
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
        "provisional-on-thin-evidence": {
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
        "protection-above-standard": {
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
        "origin-trade-objective": {
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
        "origin-restrictive": {
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
        "origin-discrimination": {
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
        "origin-above-agreement": {
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
        "export-share-kept": {
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
        "non-market-partner": {
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
        "uncreditworthy": {
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
        "trade-restrictive": {
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
        "significant-trade-effect": {
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
        "circumstances-ended": {
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
        "urgency": {
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
        "reasonable-measures-taken": {
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
        "standard-unfit-for-development": {
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
        "developing-needs-considered": {
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
        "legitimate-regulatory-distinction": {
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
        "more-restrictive-than-necessary": {
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
        "international-standard-used": {
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
        "international-standard-unfit": {
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
        "governmental-authority-service": {
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
        "like-service": {
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
        "order-necessary": {
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
        "privacy-necessary": {
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
        "indispensable-procurement": {
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
        "intellectual-property-necessary": {
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
        "sheltered-suppliers": {
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
        "local-development": {
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
        "limited-tendering-ground": {
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
        "participation-essential": {
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
        "unreasonable-pressure": {
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
        "recoupment-expected": {
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
        "non-commercial-assistance": {
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
        "legitimate-public-policy": {
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
        "proportionate": {
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
        "action-against-subsidy": {
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
        "authority-consistent": {
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
        "transfer-compelled": {
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
        "affects-service-supply": {
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
        "less-favourable-service": {
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
        "less-favourable-mfn": {
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
        "services-integration": {
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
        "labour-market-integration": {
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
        "licensing-proportionate": {
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
        "monopoly-abuse": {
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
        "restrains-competition": {
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
        "direct-tax-collection": {
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
        "double-taxation-agreement": {
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
        "prudential": {
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
        "like-circumstances": {
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
        "less-favourable-investor": {
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
        "less-favourable-investor-mfn": {
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
        "denial-of-justice": {
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
        "due-process-denied": {
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
        "arbitrary-treatment": {
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
        "manifestly-arbitrary": {
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
        "targets-foreigners": {
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
        "abusive-treatment": {
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
        "expectations-frustrated": {
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
        "protection-withheld": {
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
        "public-purpose-and-compensation": {
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
        "assistance-adverse-effects": {
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
        "assistance-injury": {
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
        "material-effect-on-trade": {
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
        "negative-effect-on-trade": {
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
        "public-task-compensation": {
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
        "subsidy-objective": {
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
        "subsidy-appropriate": {
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
        "subsidy-incentive": {
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
        "subsidy-ordinary-costs": {
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
        "subsidy-balance": {
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
        "union-aid-rules": {
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
        "environment-weakened": {
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
        "taxation-measure": {
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
        "cultural-industries": {
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
        "indigenous-rights": {
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
        "export-programme-qualification": {
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
        "licence-contract-interference": {
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
        "competition-remedy": {
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
        "safeguard-conditions": {
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
        "infant-industry-terms": {
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
        "rights-abroad-frustrated": {
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
        "limited-exception": {
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
        "normal-exploitation-conflict": {
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
        "owner-prejudice": {
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
        "licensing-right-denied": {
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
        "trade-secret": {
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
        "secret-unprotected": {
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
        "export-licence-terms": {
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
        "public-interest-necessary": {
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
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+([.-][a-z0-9-]+)*$",
            "patternErrorMessage": "is no id of an instrument, such as `cptpp`"
          },
          "fact": "codes"
        },
        "value": {
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
        "threshold": {
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
