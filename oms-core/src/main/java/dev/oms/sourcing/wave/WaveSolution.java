package dev.oms.sourcing.wave;

import java.util.List;

/**
 * What became of a wave.
 *
 * @param orders what was decided for each of its members, in their order
 */
public record WaveSolution(List<List<WaveRound>> orders, WaveFigures figures) {
    public WaveSolution {
        orders = List.copyOf(orders);
    }
}
