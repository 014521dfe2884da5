package dev.oms.internal.inventory;

import dev.oms.catalog.SellingRules;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.ChannelId;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.StockCondition;
import dev.oms.inventory.Node;
import dev.oms.inventory.SetSellingRules;
import dev.oms.port.Facts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that a command asks for, or everything that is wrong with them. */
final class SellingRulesForm {
    private final SetSellingRules command;
    private final Facts facts;
    private final Set<String> network;

    SellingRulesForm(SetSellingRules command, Facts facts) {
        this.command = command;
        this.facts = facts;
        this.network = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .map(node -> node.id().value())
                .collect(Collectors.toSet());
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        namedTwice(command.nodes(), SetSellingRules.AtNode::node, "nodes", refusals);
        namedTwice(command.channels(), SetSellingRules.InChannel::channel, "channels", refusals);
        namedTwice(command.fences(), fence -> fence.of() + " " + fence.name(), "fences", refusals);
        namedTwice(command.alerts(), SetSellingRules.Alert::units, "alerts", refusals);
        namedTwice(command.conditions(), Function.identity(), "conditions", refusals);
        int damaged = command.conditions().indexOf(StockCondition.DAMAGED.value());
        if (damaged >= 0) {
            refusals.add(
                    new Refusal(Refusal.Code.INVALID, "conditions[" + damaged + "]", "nobody is sold what is damaged"));
        }
        refusals.addAll(unlimited());
        for (int i = 0; i < command.nodes().size(); i++) {
            known(command.nodes().get(i).node(), "nodes[" + i + "].node", refusals);
        }
        for (int i = 0; i < command.channels().size(); i++) {
            List<String> excluded = command.channels().get(i).excluded();
            for (int j = 0; j < excluded.size(); j++) {
                known(excluded.get(j), "channels[" + i + "].excluded[" + j + "]", refusals);
            }
        }
        command.preorder()
                .forEach(preorder -> Supplies.notADate(preorder.release(), "preorder[0].release")
                        .ifPresent(refusals::add));
        return refusals;
    }

    /** What is taken to be there is of no lot. */
    private List<Refusal> unlimited() {
        List<Refusal> refusals = new ArrayList<>();
        String instead = "no node has whatever is wanted of it";
        if (command.untracked()) {
            NamedLots.cannotSay(facts, new Sku(command.sku()), "untracked", instead)
                    .ifPresent(refusals::add);
        }
        for (int i = 0; i < command.nodes().size(); i++) {
            if (command.nodes().get(i).supplying() == SellingRules.Supplying.UNLIMITED) {
                NamedLots.cannotSay(facts, new Sku(command.sku()), "nodes[" + i + "].supplying", instead)
                        .ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private void known(String node, String at, List<Refusal> refusals) {
        if (!network.contains(node)) {
            refusals.add(new Refusal(Refusal.Code.NOT_FOUND, at, "there is no node " + node));
        }
    }

    private static <T> void namedTwice(List<T> some, Function<T, ?> name, String at, List<Refusal> refusals) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < some.size(); i++) {
            if (!seen.add(name.apply(some.get(i)))) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID, at + "[" + i + "]", name.apply(some.get(i)) + " is named twice"));
            }
        }
    }

    /** Sorted, so that the same rules said in another order are the same. */
    SellingRules rules() {
        return new SellingRules(
                command.untracked(),
                command.safety(),
                command.threshold(),
                command.nodes().stream()
                        .sorted(Comparator.comparing(SetSellingRules.AtNode::node))
                        .map(rule -> new SellingRules.AtNode(new NodeId(rule.node()), rule.supplying(), rule.safety()))
                        .toList(),
                command.channels().stream()
                        .sorted(Comparator.comparing(SetSellingRules.InChannel::channel))
                        .map(SellingRulesForm::inChannel)
                        .toList(),
                command.fences().stream()
                        .sorted(Comparator.comparing(SetSellingRules.Fence::of)
                                .thenComparing(SetSellingRules.Fence::name))
                        .map(fence -> new SellingRules.Fence(fence.of(), fence.name(), fence.units()))
                        .toList(),
                command.alerts().stream()
                        .map(SetSellingRules.Alert::units)
                        .sorted()
                        .toList(),
                command.waitingLimit(),
                command.preorder().stream()
                        .map(rule ->
                                new SellingRules.Preorder(rule.release().truncatedTo(ChronoUnit.MICROS), rule.cap()))
                        .toList(),
                command.conditions().stream().map(StockCondition::new).toList());
    }

    private static SellingRules.InChannel inChannel(SetSellingRules.InChannel rule) {
        return new SellingRules.InChannel(
                new ChannelId(rule.channel()),
                rule.buffer(),
                rule.excluded().stream().distinct().sorted().map(NodeId::new).toList());
    }
}
