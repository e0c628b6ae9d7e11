/** Questions of judgement on goods at and behind the border. */
export const goods = {
  like: 'Are the products like?',
  'directly-competitive': 'Are the products directly competitive or substitutable?',
  'similarly-taxed': 'Are the products similarly taxed?',
  'protective-application': 'Is it applied so as to afford protection to domestic production?',
  'less-favourable':
    'Does it modify the conditions of competition to the detriment of the imported product?',
  'affects-sale':
    'Does it affect the internal sale, offering, purchase, transport, distribution or use?',
  'origin-based-difference': 'Does the difference stem from the origin of the product?',
  'internal-measure': 'Is it an internal measure, also where enforced at the border?',
  'limiting-effect': 'Does it limit the quantity that is imported or exported?',
  'advantage-unconditional':
    'Is the advantage given at once and without condition to the like product of all?',
  'critical-shortage': 'Is there a critical shortage, or a threat of one?',
  'essential-product': 'Is the product a foodstuff or otherwise essential to the exporting Member?',
  temporary: 'Is the measure temporary in the sense of the exception?',
  'standards-necessary':
    'Is it necessary to apply standards on classification, grading or marketing?',
  'supply-restriction-enforced':
    'Does it enforce a domestic scheme that restricts supply or removes a surplus?',
  'supply-restriction-proviso':
    'Is the total allowed in announced, and the usual share of imports kept?',
  'equivalent-to-internal-tax': 'Is the charge equivalent to an internal tax on the like product?',
  'cost-of-services': 'Is the fee limited to the approximate cost of the service rendered?',
  'commercial-considerations': 'Are purchases and sales made solely on commercial considerations?',
  'non-discriminatory-conduct': 'Does the enterprise act as the rule on non-discrimination asks?',
  'adequate-opportunity':
    'Can enterprises of other Members compete for its purchases and sales in the usual way?',
  'screen-quota': 'Is it a quota of screen time for cinema films of national origin?',
  'fair-administration': 'Are the rules administered in a uniform, impartial and reasonable way?',
  'quota-shares-fair':
    'Do the shares of the quota follow agreement, or past trade and special factors?',
  'quota-fully-usable':
    'Does the administration of the tariff quota give importers the chance to use it in full?',
  'quota-procedures-fair':
    'Are the procedures of the tariff quota fair, timely, responsive to the market and no heavier than needed?',
  'quota-condition-added':
    'Does it add a condition or eligibility rule to the use of the tariff quota that the schedule does not have?',
  'quota-shares-viable':
    'Are the shares of the tariff quota given out in quantities worth shipping?',
  'quota-allocation-equitable':
    'Is a tariff quota that is asked for beyond its size shared out by equitable and transparent methods?',
  'quota-new-importers-admitted':
    'Can importers new to the product get a share of the tariff quota?',
  'quota-returns-reallocated':
    'Are unused shares of the tariff quota returned and given out again in good time?',
  'licensing-adds-restriction':
    'Does the licensing procedure restrict or distort trade beyond the measure that it carries out?',
  'exchange-action-frustrates': 'Does the exchange action depart from the intent of the GATT?',
  'imf-consistent':
    'Is it an exchange restriction in accordance with the Articles of the Monetary Fund, or does it only make one effective?',
  'operates-on-trade': 'Does the subsidy work to increase exports or to reduce imports?',
  'more-than-equitable-share':
    'Does it give more than an equitable share of world exports in the product?',
  'duty-within-margin': 'Does the duty stay within the margin of dumping or the subsidy found?',
  'unforeseen-developments':
    'Did the surge result from unforeseen developments and from obligations under the GATT?',
  'expectation-upset':
    'Does it upset the competition that a concession promised, in a way that could not be foreseen?',
  'industry-concession-modified':
    'Was a concession changed for a new industry, by agreement or against adequate compensation?',
  renegotiated: 'Was the concession modified or withdrawn by the procedure for renegotiation?',
} as const
