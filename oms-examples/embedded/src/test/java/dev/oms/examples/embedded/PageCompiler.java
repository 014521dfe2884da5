package dev.oms.examples.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the examples of all pages in one go, in memory. */
final class PageCompiler {
    private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

    /** What is wrong, each with page and line. */
    List<String> compile(List<PageSource> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none",
                "-Xmaxerrs",
                "1000",
                "--release",
                "17",
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            List<Text> texts = sources.stream().map(Text::new).toList();
            compiler.getTask(null, new Kept(files), said, options, null, texts).call();
        }
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(PageCompiler::text)
                .toList();
    }

    /** The classes by name. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        classes.forEach((name, code) -> bytes.put(name, code.toByteArray()));
        return bytes;
    }

    private static String text(Diagnostic<? extends JavaFileObject> each) {
        String where = each.getSource() instanceof Text text ? text.where() : "?";
        return "%s:%d %s".formatted(where, each.getLineNumber(), each.getMessage(Locale.ROOT));
    }

    /** A page as something to compile. */
    private static final class Text extends SimpleJavaFileObject {
        private final PageSource source;

        Text(PageSource source) {
            super(URI.create("page:///" + source.className().replace('.', '/') + ".java"), Kind.SOURCE);
            this.source = source;
        }

        String where() {
            return PageText.ROOT.relativize(source.page().file()).toString();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }

    /** Keeps what is compiled in memory. */
    private final class Kept extends ForwardingJavaFileManager<JavaFileManager> {
        Kept(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("class:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
