package mx.recauda.cli.casa;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Measures methods with the compiler's own parser, so that no text trick fools it. */
final class MethodLengths {

    private MethodLengths() {}

    static List<String> longerThan(int lines, List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                scan(unit, positions, lines, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void scan(
            CompilationUnitTree unit, SourcePositions positions, int lines, List<String> found) {
        LineMap map = unit.getLineMap();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null) {
                    long first =
                            map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                    long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                    if (last - first + 1 > lines) {
                        found.add(
                                "%s:%d %s, %d lines"
                                        .formatted(
                                                unit.getSourceFile().getName(),
                                                first,
                                                method.getName(),
                                                last - first + 1));
                    }
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
    }
}
