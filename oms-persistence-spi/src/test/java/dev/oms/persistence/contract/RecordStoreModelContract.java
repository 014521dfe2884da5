package dev.oms.persistence.contract;

/**
 * Random batches and queries, answered as the plainest model answers them. It is a class beside
 * {@link RecordStoreContract} because jqwik runs it, which knows nothing of JUnit's {@code @BeforeEach}.
 */
public abstract class RecordStoreModelContract extends StoreUnderTest implements ModelPromises, QueryModelPromises {}
