package dev.oms.jdbc;

/** What was paid, and what is still to be. */
final class MoneyViews {
    private static final String TRANSACTION = """
            SELECT p.tenant, p.owner AS order_id, {text:p.payment; id} AS transaction_id,
                   {text:p.payment; type} AS transaction_type, {text:p.payment; status} AS status,
                   {money:{integer:p.payment; amount.minor}; {minorUnit:p.currency}} AS amount, p.currency,
                   {text:p.payment; authorization} AS authorization_id, {text:p.payment; reference} AS reference,
                   {text:p.payment; cause} AS cause, {text:p.payment; reason} AS reason,
                   {money:{integer:p.payment; rounding}; {minorUnit:p.currency}} AS cash_rounding
            FROM
            """;

    static final String TRANSACTIONS = TRANSACTION
            + "{each:{payment}; transactions; payment} AS p\nUNION ALL\n"
            + TRANSACTION
            + "{each:{archived_order}; payment; ledger; transactions; payment} AS p\n";

    static final String DUE = """
            SELECT p.tenant, p.owner AS order_id, {text:p.amount; type} AS transaction_type,
                   {money:{integer:p.amount; amount.minor}; {minorUnit:p.currency}} AS amount, p.currency,
                   {text:p.amount; cause} AS cause
            FROM {each:{payment}; due; amount} AS p
            """;

    private MoneyViews() {}
}
