/** Purchases from which the law gives no withdrawal, or to which it does not apply. @source art. 38 ustawy o prawach konsumenta. Read 2026-11. */
export const EXCEPTIONS = ['madeToOrder', 'noWithdrawalGoods', 'booking', 'shopPremises', 'askedForAtOnce'] as const
