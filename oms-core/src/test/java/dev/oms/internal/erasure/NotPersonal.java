package dev.oms.internal.erasure;

import java.util.HashMap;
import java.util.Map;

/** Texts that are stored, or come with commands, and say nothing about a customer; each with the reason. */
final class NotPersonal {
    static final Map<String, String> WHY = new HashMap<>();

    static {
        because(
                "an id that the library made, or that a host chooses and must choose without meaning",
                "AllocateOrder.exclude",
                "AllocateOrder.orderId",
                "AmountDue.cause",
                "AmountDue.charge",
                "ArchiveOrder.orderId",
                "CancelOrder.orderId",
                "CancelReturn.returnId",
                "CancelSupply.supply",
                "ChangeOrder.orderId",
                "ChannelId.value",
                "DefineNode.node",
                "DefineProducts.Definition.sku",
                "DeliverShipment.shipmentId",
                "EffectParked.effect",
                "EffectTask.id",
                "EffectTask.owner",
                "ExpectSupply.node",
                "ExpectSupply.sku",
                "ExpectSupply.supply",
                "FillBackorders.skus",
                "InspectReturn.returnId",
                "NodeId.value",
                "Notification.about",
                "OrderId.value",
                "PackGoods.fulfillmentId",
                "PaymentDeclined.transaction",
                "PaymentInstruction.transaction",
                "PaymentSucceeded.transaction",
                "PaymentTransaction.cause",
                "PaymentTransaction.drawsOn",
                "PaymentTransaction.id",
                "PickGoods.fulfillmentId",
                "PlaceHold.orderId",
                "PlaceOrder.Line.sku",
                "PlaceOrder.channel",
                "ReceiveReturn.node",
                "ReceiveReturn.returnId",
                "ReceiveStock.Item.sku",
                "ReceiveStock.node",
                "ReceiveSupply.supply",
                "RecordedMovement.id",
                "RecordedMovement.request",
                "RejectFulfillment.fulfillmentId",
                "ReleaseHold.orderId",
                "ReleaseOrder.orderId",
                "ReportEffect.effectId",
                "ReportEffect.owner",
                "ReportTimerFailure.timerId",
                "RequestId.value",
                "RequestReturn.orderId",
                "ResumeTask.taskId",
                "RetryPayment.orderId",
                "ReviewOutlook.skus",
                "ReviseSupply.supply",
                "SetSellingRules.AtNode.node",
                "SetSellingRules.InChannel.channel",
                "SetSellingRules.InChannel.excluded",
                "SetSellingRules.sku",
                "ShipGoods.fulfillmentId",
                "DispatchGoods.fulfillmentId",
                "Sku.value",
                "StockMovement.reference",
                "StoredOutcome.subject",
                "SupplyId.value",
                "TaskResumed.task",
                "TenantId.value",
                "TimerTask.id",
                "TimerTask.owner",
                "AdjustStock.node",
                "AdjustStock.sku");
        because(
                "what books, banks and payment providers know a payment or an order by",
                "Order.externalReference",
                "OrderReference.reference",
                "PlaceOrder.externalReference",
                "PaymentInstruction.authorization",
                "PaymentSucceeded.reference",
                "PaymentTransaction.reference");
        because(
                "about the shop, its goods and its partners",
                "AdjustStock.reason",
                "CancelSupply.reason",
                "ExpectSupply.reference",
                "LinePromised.cause",
                "ReviewOutlook.cause",
                "ReviseSupply.reason",
                "Supply.reference",
                "SupplyCancelled.reason",
                "SupplyRevised.reason",
                "DefineNode.address",
                "DefineNode.name",
                "DefineProducts.Definition.name",
                "DefineProducts.Definition.taxCategory",
                "Node.address",
                "Node.name",
                "OrderLine.name",
                "Product.name",
                "Product.taxCategory",
                "ReceiveStock.reference",
                "ShipGoods.carrier",
                "DispatchGoods.carrier",
                "Shipment.carrier",
                "ShipmentBooked.carrier",
                "StockAdjusted.reason",
                "StockReceived.reference");
        because(
                "a number or a code",
                "DefineProducts.Definition.listPrices",
                "PlaceOrder.Line.discount",
                "PlaceOrder.Line.unitPrice",
                "PlaceOrder.currency",
                "PlaceOrder.orderDiscount");
        because(
                "a word of the host's or the library's own vocabulary",
                "EffectParked.description",
                "Hold.type",
                "HoldReleased.type",
                "Notification.topic",
                "PlaceHold.type",
                "ReleaseHold.type",
                "Reason.code",
                "SellingRules.Fence.name",
                "SetSellingRules.Fence.name",
                "Refusal.subject");
        because(
                "how far the machine has come, and what failed last; replaced when it succeeds",
                "AdvanceSubscription.name",
                "AdvanceSubscription.runner",
                "AdvanceSubscription.error",
                "ArchiveOrders.cursor",
                "EraseClosedOrders.cursor",
                "ReportTimerFailure.error",
                "ReviewBackorders.cursor",
                "SubscriptionPosition.lastError",
                "SubscriptionPosition.name",
                "SubscriptionPosition.runner",
                "TakeSubscription.name",
                "TakeSubscription.runner",
                "TimerTask.lastError");
    }

    private NotPersonal() {}

    private static void because(String reason, String... components) {
        for (String component : components) {
            WHY.put(component, reason);
        }
    }
}
