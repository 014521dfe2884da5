package dev.oms.port;

import dev.oms.common.Actor;
import java.util.Map;
import java.util.Set;

/**
 * The default access policy: the system may do everything, a customer what customers do with their own orders, an agent
 * what its roles allow: {@code sales}, {@code warehouse}, {@code catalog}, {@code pricing}, {@code finance}, {@code privacy} or {@code admin}. Prices,
 * discounts and terms other than the catalogue's and the configured ones are for {@code sales}: no customer has a
 * {@link Right}.
 */
public final class RoleAccess implements AccessPolicy {
    /** The operation of looking at an order and everything that belongs to it, or at stock, queues and work. */
    public static final String VIEW = "View";

    private static final Set<String> CUSTOMER = Set.of(
            VIEW,
            "PlaceOrder",
            "CancelOrder",
            "ChangeOrder",
            "RequestReturn",
            "CancelReturn",
            "RequestQuote",
            "AcceptQuote",
            "DeclineQuote",
            "ConvertQuote");
    private static final Map<String, Set<String>> ROLES = Map.of(
            "sales",
            Set.of(
                    VIEW,
                    "PlaceOrder",
                    "CancelOrder",
                    "ChangeOrder",
                    "PlaceHold",
                    "ReleaseHold",
                    "RequestReturn",
                    "CancelReturn",
                    "RequestQuote",
                    "ReviseQuote",
                    "SubmitQuote",
                    "ApproveQuote",
                    "SendBackQuote",
                    "DelegateApproval",
                    "PresentQuote",
                    "AcceptQuote",
                    "DeclineQuote",
                    "CancelQuote",
                    "ConvertQuote",
                    "ReserveUnits",
                    "ExtendReservation",
                    "ReleaseReservation",
                    "LiftExclusion",
                    "LoseGoods",
                    Right.USE_RESERVATION.operation(),
                    Right.NAME_PRICE.operation(),
                    Right.GIVE_DISCOUNT.operation(),
                    Right.EXCLUDE_TAX.operation(),
                    Right.SET_PRIORITY.operation(),
                    Right.SELL_ON_ACCOUNT.operation(),
                    Right.WAIVE_CHARGES.operation()),
            "warehouse",
            Set.of(
                    VIEW,
                    "ReceiveStock",
                    "AdjustStock",
                    "ChangeStock",
                    "ReclassifyStock",
                    "RecallLot",
                    "WithdrawLot",
                    "OrderTransfer",
                    "DispatchTransfer",
                    "ReceiveTransfer",
                    "CancelTransfer",
                    "OrderAssembly",
                    "StartAssembly",
                    "FinishAssembly",
                    "CancelAssembly",
                    "ExpectSupply",
                    "ReviseSupply",
                    "ReceiveSupply",
                    "CancelSupply",
                    "ReconcileStock",
                    "ApplyStockDelta",
                    "RefreshStock",
                    "SendSupply",
                    "ResolveSupplyIssue",
                    "AcceptProposal",
                    "AllocateOrder",
                    "DisplaceUnits",
                    "ReSourceOrder",
                    "LiftExclusion",
                    "SourceWave",
                    "ScheduleWaves",
                    "FillBackorders",
                    "ReviewBackorders",
                    "ReviewParked",
                    "ReviewOutlook",
                    "ReviewFeed",
                    "ReleaseOrder",
                    "PickGoods",
                    "PackGoods",
                    "ShipGoods",
                    "HandOverGoods",
                    "DispatchGoods",
                    "RejectFulfillment",
                    "MoveWork",
                    "SplitWork",
                    "MergeWork",
                    "BookShipment",
                    "LoseGoods",
                    "DeliverShipment",
                    "ReceiveReturn",
                    "InspectReturn"),
            "catalog",
            Set.of(
                    "DefineProducts",
                    "DefineNode",
                    "SetSellingRules",
                    "TrackStock",
                    "PublishCatalog",
                    "SetReplenishment",
                    "StopReplenishment"),
            "pricing",
            Set.of(
                    "DefinePriceList",
                    "PutPrices",
                    "WithdrawPrices",
                    "PublishPromotion",
                    "EndPromotion",
                    "IssueCoupons",
                    "WithdrawCoupons",
                    "CloseCouponBatch",
                    Right.SEE_COUPONS.operation()),
            "finance",
            Set.of(VIEW, "RetryPayment", "ResumeTask", "SettleOwed"),
            "privacy",
            Set.of(VIEW, "EraseCustomer", Right.ERASE_PERSONAL_DATA.operation()));

    /** A policy without state. */
    public RoleAccess() {}

    @Override
    public boolean allows(Actor actor, String operation, Subject subject) {
        return switch (actor.kind()) {
            case SYSTEM -> true;
            case CUSTOMER -> subject != Subject.OTHERS && CUSTOMER.contains(operation);
            case AGENT ->
                actor.roles().contains("admin")
                        || actor.roles().stream()
                                .anyMatch(role ->
                                        ROLES.getOrDefault(role, Set.of()).contains(operation));
        };
    }
}
