package dev.oms.sourcing.rules;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingDecision.Candidate;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some rules applied to one order: the problem that they leave, and which rule has barred what. */
final class Ruling {
    private final SourcingProblem problem;
    private final List<Rule> rules;
    private final Map<NodeId, String> barredBy = new HashMap<>();
    private final SourcingProblem left;

    /** @param preferred whether only preferred nodes are left of lines for which some are */
    Ruling(SourcingProblem problem, List<Rule> rules, boolean preferred) {
        this.problem = problem;
        this.rules = rules;
        List<Demand> demands = problem.demands().stream()
                .map(demand -> demand.barring(barred(demand, preferred)))
                .toList();
        this.left = problem.wanting(demands).leaving(capped());
    }

    SourcingProblem problem() {
        return left;
    }

    /** The decision, which names the rules that have barred nodes. */
    SourcingDecision named(SourcingDecision decision) {
        List<Candidate> candidates =
                decision.candidates().stream().map(this::named).toList();
        return new SourcingDecision(decision.assignments(), candidates, decision.shortfalls(), decision.figures());
    }

    private Candidate named(Candidate each) {
        String rule = barredBy.getOrDefault(each.node(), "");
        return rule.isEmpty() || each.chosen()
                ? each
                : new Candidate(
                        each.node(),
                        false,
                        each.verdict().replace("barred by rule", "barred") + " (" + rule + ")",
                        each.ships(),
                        each.arrives());
    }

    private List<NodeId> barred(Demand demand, boolean preferred) {
        Optional<Rule> preference = preferred ? first(Action.PREFER, demand) : Optional.empty();
        List<NodeId> barred = new ArrayList<>(demand.barred());
        for (Node node : problem.nodes()) {
            String by = barring(demand, node)
                    .or(() -> preference.filter(rule -> !rule.nodes().match(node)))
                    .map(rule -> "rule '" + rule.name() + "'")
                    .orElse("");
            if (!by.isEmpty()) {
                barred.add(node.id());
                barredBy.putIfAbsent(node.id(), by);
            }
        }
        return barred;
    }

    private Optional<Rule> first(Action action, Demand demand) {
        return rules.stream()
                .filter(rule -> rule.action() == action && rule.lines().match(problem, demand))
                .findFirst();
    }

    /** The rule that decides that a line may not come from a node; none where it may. */
    private Optional<Rule> barring(Demand demand, Node node) {
        for (Rule rule : rules) {
            if (rule.action().decides() && rule.lines().match(problem, demand)) {
                boolean named = rule.nodes().match(node);
                boolean others = rule.action() == Action.FILTER || rule.action() == Action.FORCE;
                if (others != named && rule.action() != Action.ALLOW) {
                    return Optional.of(rule);
                }
                if (named && (rule.action() == Action.ALLOW || rule.action() == Action.FORCE)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private List<StockLevel> capped() {
        if (rules.stream().noneMatch(rule -> rule.action() == Action.CAP)) {
            return problem.stock();
        }
        Map<NodeId, Node> nodes = new HashMap<>();
        problem.nodes().forEach(node -> nodes.put(node.id(), node));
        return problem.stock().stream()
                .map(level -> {
                    Node node = nodes.get(level.node());
                    return node == null ? level : capped(level, node);
                })
                .toList();
    }

    private StockLevel capped(StockLevel level, Node node) {
        long limit = rules.stream()
                .filter(rule -> rule.action() == Action.CAP)
                .filter(rule -> rule.nodes().match(node) && wants(rule, level.sku()))
                .mapToLong(Rule::limit)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return level.available() <= limit
                ? level
                : new StockLevel(level.sku(), level.node(), limit, 0, level.quarantined());
    }

    private boolean wants(Rule rule, Sku sku) {
        return problem.demands().stream()
                .anyMatch(demand -> demand.sku().equals(sku) && rule.lines().match(problem, demand));
    }
}
