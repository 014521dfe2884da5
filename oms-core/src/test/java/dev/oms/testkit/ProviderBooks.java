package dev.oms.testkit;

import dev.oms.common.OrderId;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.port.PaymentGateway.Answer;
import dev.oms.port.PaymentGateway.Request;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** A payment provider's own books: an account for each authorisation, each key booked once. Not thread-safe. */
final class ProviderBooks {
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();

    /**
     * Money of one authorisation in minor units; what was given up is authorised no more, what is withheld was to be given
     * up and still is.
     */
    record Account(OrderId order, Currency currency, long authorized, long captured, long refunded, long withheld) {

        /** After one more movement. */
        Account move(Type type, long minor) {
            return switch (type) {
                case AUTHORIZE -> new Account(order, currency, authorized + minor, captured, refunded, withheld);
                case CAPTURE -> new Account(order, currency, authorized, captured + minor, refunded, withheld);
                case CANCEL -> new Account(order, currency, authorized - minor, captured, refunded, withheld);
                case REFUND -> new Account(order, currency, authorized, captured, refunded + minor, withheld);
            };
        }

        /** After its reservation has run out: what was taken stays taken. */
        Account lapse() {
            return new Account(order, currency, captured, captured, refunded, 0);
        }

        /** After it was to give so much up and did not: no more is withheld than there was to give up. */
        Account withhold(long minor) {
            long more = Math.min(minor, authorized - captured - withheld);
            return new Account(order, currency, authorized, captured, refunded, withheld + Math.max(0, more));
        }

        boolean isLawful() {
            return captured <= authorized && refunded <= captured;
        }
    }

    Optional<Answer> answer(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /** Moves money, or declines where the books do not allow it. */
    Answer book(Type type, Request request) {
        String reference = type.name().toLowerCase(Locale.ROOT) + "-" + request.key();
        String account = type == Type.AUTHORIZE ? reference : request.authorization();
        Account before = accounts.getOrDefault(
                account, new Account(request.order(), request.amount().currency(), 0, 0, 0, 0));
        Account after = before.move(type, request.amount().minor());
        if (!after.isLawful()
                || !after.currency().equals(request.amount().currency())
                || !after.order().equals(request.order())) {
            return decline(request, "%s of %s is not covered by %s".formatted(type, request.amount(), before));
        }
        accounts.put(account, after);
        return remember(request, new Answer.Succeeded(reference));
    }

    /** Says no whatever the books allow. */
    Answer refuse(Type type, Request request, String reason) {
        if (type == Type.CANCEL) {
            accounts.computeIfPresent(
                    request.authorization(),
                    (reference, account) -> account.withhold(request.amount().minor()));
        }
        return decline(request, reason);
    }

    /** Lets go of whatever is reserved for an order and not taken. */
    void lapse(OrderId order) {
        accounts.replaceAll((reference, account) -> account.order().equals(order) ? account.lapse() : account);
    }

    /** Minor units of all authorisations of an order. */
    long total(OrderId order, ToLongFunction<Account> column) {
        return accounts.values().stream()
                .filter(account -> account.order().equals(order))
                .mapToLong(column)
                .sum();
    }

    private Answer decline(Request request, String reason) {
        return remember(request, new Answer.Declined(reason));
    }

    private Answer remember(Request request, Answer answer) {
        answers.put(request.key(), answer);
        return answer;
    }
}
