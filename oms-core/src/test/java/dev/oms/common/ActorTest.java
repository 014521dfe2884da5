package dev.oms.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void anActorIsWrittenAsEventsCarryIt() {
        assertThat(Actor.customer(new CustomerId("C-42"))).hasToString("customer:C-42");
        assertThat(Actor.agent("ann", "sales")).hasToString("agent:ann");
        assertThat(Actor.SYSTEM).hasToString("system:oms");
    }

    @Test
    void onlyACustomerIsACustomerEvenWhereAnAgentHasTheSameId() {
        CustomerId customer = new CustomerId("C-42");

        assertThat(Actor.customer(customer).isCustomer(customer)).isTrue();
        assertThat(Actor.customer(customer).isCustomer(new CustomerId("C-43"))).isFalse();
        assertThat(Actor.agent("C-42").isCustomer(customer)).isFalse();
        assertThat(Actor.agent("C-42").is(Actor.Kind.AGENT)).isTrue();
    }

    @Test
    void anActorHasAName() {
        assertThatThrownBy(() -> Actor.agent("")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Actor.system("a\nb")).isInstanceOf(InvariantViolation.class);
    }
}
