package mx.recauda.cli.servidor;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Salida;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.OpcionesDeServidor;
import mx.recauda.platform.Verificacion;
import mx.recauda.platform.base.FalloDeArranque;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda verifica}: makes again what is derived from facts and compares it. */
@Command(
        name = "verifica",
        mixinStandardHelpOptions = true,
        description = {
            "Rehace todo lo que se deriva de los hechos y lo compara con lo guardado.",
            "Detén antes el servidor, salvo con base externa. Código de salida 1: algo difiere."
        })
public final class Verifica implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--db", paramLabel = "URL", description = "PostgreSQL 18 externo.")
    private @Nullable String base;

    @Option(
            names = "--datos",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.recauda",
            description = "Directorio de datos (por omisión, ~/.recauda).")
    private Path datos = Path.of("");

    @Option(names = "--idioma", paramLabel = "es|en", description = "Idioma de los mensajes.")
    private Idioma idioma = Idioma.ES;

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), idioma);
        List<Verificacion.Revisado> revisados;
        try {
            revisados =
                    Verificacion.corre(
                            new OpcionesDeServidor(
                                    OpcionesDeServidor.SOLO_ESTA_MAQUINA,
                                    0,
                                    datos.toAbsolutePath().normalize(),
                                    Optional.ofNullable(base),
                                    false));
        } catch (FalloDeArranque fallo) {
            consola.avisos().println("recauda: " + fallo.linea(idioma));
            return Salida.FALLO;
        }
        PrintWriter salida = spec.commandLine().getOut();
        salida.println(
                consola.texto(
                        "lo que se rehizo\tpiezas comparadas\tdiferencias",
                        "what was made again\tpieces compared\tdifferences"));
        boolean bien = true;
        for (Verificacion.Revisado revisado : revisados) {
            List<String> diferencias = revisado.resultado().diferencias();
            salida.println(
                    "%s\t%d\t%d"
                            .formatted(
                                    revisado.nombre(),
                                    revisado.resultado().revisados(),
                                    diferencias.size()));
            diferencias.forEach(d -> salida.println("  " + d));
            bien = bien && diferencias.isEmpty();
        }
        salida.flush();
        return bien ? Salida.HECHO : Salida.ENTRADA_CON_ERRORES;
    }
}
