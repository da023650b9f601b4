package mx.recauda.cli.genera;

import mx.recauda.cli.Consola;
import mx.recauda.formats.idse.EscritorIdse.Enie;
import mx.recauda.formats.idse.EscritorIdse.FinDeLinea;
import mx.recauda.formats.idse.EscritorIdse.Presentacion;
import mx.recauda.formats.movimientos.GeneradorIdse;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code recauda genera idse FILE.csv --salida DIR}: IDSE batches. */
@Command(
        name = "idse",
        mixinStandardHelpOptions = true,
        description = {
            "Escribe lotes IDSE: un archivo por registro patronal y tipo de movimiento.",
            "Los renglones con defectos van a apartadas.csv, para corregirlos y generar de nuevo,"
                    + " y el código de salida es 1."
        })
public final class GeneraIdse implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private Generacion generacion = new Generacion();

    @Option(
            names = "--guia",
            paramLabel = "NNNNN",
            description = "Guía que asigna tu subdelegación (por omisión 00400, con un aviso).")
    private String guia = "";

    @Option(
            names = "--maximo",
            paramLabel = "N",
            description = "Movimientos por archivo, a lo más (por omisión 999999, los que cuenta).")
    private int maximo = GeneradorIdse.MAXIMO_DEL_DISENO;

    @Option(
            names = "--ascii",
            description = "Escribe Ñ como N: ASCII puro (por omisión, Windows-1252).")
    private boolean ascii;

    @Option(names = "--lf", description = "Termina las líneas con LF (por omisión, CRLF).")
    private boolean lf;

    @Override
    public Integer call() {
        if (!guia.isEmpty() && !guia.matches("\\d{5}")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--guia: " + guia + " (NNNNN)");
        }
        if (maximo < 1 || maximo > GeneradorIdse.MAXIMO_DEL_DISENO) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--maximo: " + maximo + " (1 - " + GeneradorIdse.MAXIMO_DEL_DISENO + ")");
        }
        GeneradorIdse.Opciones opciones =
                new GeneradorIdse.Opciones(
                        Optional.of(guia).filter(g -> !g.isEmpty()),
                        new Presentacion(
                                ascii ? Enie.COMO_N : Enie.COMO_ES,
                                lf ? FinDeLinea.LF : FinDeLinea.CRLF),
                        maximo);
        Consola consola = Consola.de(spec.commandLine(), generacion.opciones().idioma());
        return generacion.corre(
                consola,
                bytes ->
                        GeneradorIdse.genera(
                                generacion.nombre(), bytes, opciones, consola.idioma()));
    }
}
