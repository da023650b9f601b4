package mx.recauda.cli.determina;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Destino;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.cedula.ArchivosDeCedula;
import mx.recauda.formats.sua.ImportacionSua;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Mes;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** SUA import files to the cédula de determinación of a month. */
@Command(
        name = "determina",
        mixinStandardHelpOptions = true,
        description = "Archivos de importación de SUA → cédula de determinación del mes.")
public final class DeterminaCommand implements Callable<Integer> {

    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(paramLabel = "DIR", description = "Directorio con Aseg.txt, Movt.txt…")
    private Path directorio = Path.of(".");

    @Option(
            names = "--patron",
            required = true,
            paramLabel = "RP",
            description = "Registro patronal.")
    private String patron = "";

    @Mixin private OpcionesDeMes pedido = new OpcionesDeMes();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        List<Incidencia> incidencias = new ArrayList<>();
        Optional<Mes> cuando = pedido.mes(opciones.idioma(), incidencias);
        Optional<Patron> quien =
                new PatronDeCarpeta(opciones.idioma(), incidencias)
                        .lee(patron, pedido.prima(), pedido.zona(), Map.of());
        if (cuando.isEmpty() || quien.isEmpty() || !Entradas.esDirectorio(directorio, consola)) {
            muestra(incidencias, consola);
            return Salida.USO;
        }
        incidencias.clear();
        Optional<MesDeCarpeta> mes =
                MesDeCarpeta.de(directorio, patron, cuando.get(), pedido, opciones, incidencias);
        if (mes.isEmpty()) {
            muestra(incidencias, consola);
            return Salida.ENTRADA_CON_ERRORES;
        }
        return escribe(mes.get().cedula(), mes.get().importacion(), incidencias, consola);
    }

    private int escribe(
            CedulaDeDeterminacion cedula,
            ImportacionSua importacion,
            List<Incidencia> incidencias,
            Consola consola) {
        Map<String, byte[]> archivos = ArchivosDeCedula.de(cedula, incidencias, opciones.idioma());
        Optional<Incidencia> rechazo =
                new Destino(pedido.salida(), pedido.reemplaza(), opciones.idioma())
                        .escribe(archivos);
        rechazo.ifPresent(incidencias::add);
        muestra(incidencias, consola);
        if (rechazo.isPresent()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        archivos.keySet().forEach(a -> consola.salida().println(pedido.salida().resolve(a)));
        consola.salida().flush();
        consola.progreso(
                importacion.lineas()
                        + " líneas leídas, "
                        + importacion.apartadas()
                        + " apartadas; "
                        + cedula.renglones().size()
                        + " trabajadores; total "
                        + String.format(Locale.ROOT, "%,.2f", cedula.total().pesos()),
                importacion.lineas()
                        + " lines read, "
                        + importacion.apartadas()
                        + " kept apart; "
                        + cedula.renglones().size()
                        + " workers; total "
                        + String.format(Locale.ROOT, "%,.2f", cedula.total().pesos()));
        return hayErrores(incidencias) ? Salida.ENTRADA_CON_ERRORES : Salida.HECHO;
    }

    /** Each incident with its place before it, as compilers do. */
    private static void muestra(List<Incidencia> incidencias, Consola consola) {
        for (Incidencia i : incidencias) {
            if (i.linea() > 0) {
                consola.avisos().print(i.archivo() + ":" + i.linea() + ": ");
            }
            consola.escribe(List.of(i));
        }
    }

    private static boolean hayErrores(List<Incidencia> incidencias) {
        return incidencias.stream().anyMatch(Incidencia::esError);
    }
}
