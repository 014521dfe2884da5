package dev.oms.examples.bench.torture;

/** The process with the library is killed. */
final class KillClient implements Strike {
    @Override
    public String name() {
        return "kill-client";
    }

    @Override
    public void strike(Round round) throws Exception {
        try (ProviderDoor door = new ProviderDoor(round.provider());
                BranchProcess shop = BranchProcess.start(round, round.pool(), door.port(), "child")) {
            shop.awaitOpen();
            round.awaitMore();
            round.sometime();
            shop.kill();
        }
    }
}
