package dev.oms.examples.replay;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps the last checkpoint of a replay; a new one takes the place of the old one all at once. */
final class CheckpointFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;

    CheckpointFile(Path path) {
        this.path = path;
    }

    /** The last one, unless there is none or it cannot be read: then everything is gone through from the start. */
    Optional<Checkpoint> read() {
        try {
            return Files.exists(path) ? Optional.of(JSON.readValue(path.toFile(), Checkpoint.class)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Checkpoint checkpoint) {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(checkpoint));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
