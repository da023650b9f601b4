package mx.recauda.cli.determina;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Destino;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.cedula.ArchivosDeCedula;
import mx.recauda.formats.sua.ImportacionSua;
import mx.recauda.formats.sua.LectorSua;
import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
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

    @Option(
            names = "--mes",
            required = true,
            paramLabel = "AAAA-MM",
            description = "Mes que se determina; el que cierra bimestre lleva también RCV.")
    private String mes = "";

    @Option(
            names = "--salida",
            required = true,
            paramLabel = "OUT",
            description = "Directorio nuevo para los archivos.")
    private Path salida = Path.of(".");

    @Option(
            names = "--prima",
            paramLabel = "PCT",
            description = "Prima de riesgos de trabajo, en por ciento; o en patron.json.")
    private String prima = "";

    @Option(
            names = "--zona",
            paramLabel = "ZONA",
            description = "GENERAL (la de omisión), ZLFN, A, B o C.")
    private String zona = "";

    @Option(names = "--reemplaza", description = "Reemplaza lo que haya en la salida.")
    private boolean reemplaza;

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        List<Incidencia> incidencias = new ArrayList<>();
        Optional<Mes> cuando = mes(incidencias);
        Optional<Patron> pedido =
                new PatronDeCarpeta(opciones.idioma(), incidencias)
                        .lee(patron, prima, zona, Map.of());
        if (cuando.isEmpty()
                || pedido.isEmpty()
                || !Entradas.esDirectorio(directorio, consola)) {
            muestra(incidencias, consola);
            return Salida.USO;
        }
        incidencias.clear();
        Carpeta carpeta = new Carpeta(directorio, opciones.limites(), opciones.idioma());
        Map<String, byte[]> archivos = carpeta.archivos();
        Optional<Patron> quien =
                new PatronDeCarpeta(opciones.idioma(), incidencias)
                        .lee(patron, prima, zona, carpeta.patron());
        Map<String, LectorSua.Salarios> salarios = carpeta.salarios();
        incidencias.addAll(carpeta.incidencias());
        if (quien.isEmpty() || hayErrores(carpeta.incidencias())) {
            muestra(incidencias, consola);
            return Salida.ENTRADA_CON_ERRORES;
        }
        Resultado<ImportacionSua> leido =
                LectorSua.lee(quien.get().registro(), archivos, salarios, opciones.idioma());
        incidencias.addAll(leido.incidencias());
        Resultado<CedulaDeDeterminacion> cedula =
                CedulaDeDeterminacion.determina(
                        quien.get(), cuando.get(), leido.valor().trabajadores(), opciones.idioma());
        incidencias.addAll(cedula.incidencias());
        return escribe(cedula.valor(), leido.valor(), incidencias, consola);
    }

    private int escribe(
            CedulaDeDeterminacion cedula,
            ImportacionSua importacion,
            List<Incidencia> incidencias,
            Consola consola) {
        Map<String, byte[]> archivos = ArchivosDeCedula.de(cedula, incidencias, opciones.idioma());
        Optional<Incidencia> rechazo =
                new Destino(salida, reemplaza, opciones.idioma()).escribe(archivos);
        rechazo.ifPresent(incidencias::add);
        muestra(incidencias, consola);
        if (rechazo.isPresent()) {
            return Salida.ENTRADA_CON_ERRORES;
        }
        archivos.keySet().forEach(a -> consola.salida().println(salida.resolve(a)));
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

    private Optional<Mes> mes(List<Incidencia> incidencias) {
        try {
            return Optional.of(Mes.parse(mes));
        } catch (IllegalArgumentException e) {
            incidencias.add(
                    Incidencia.de(ErrorDeDetermina.MES, opciones.idioma(), mes)
                            .enCampo("mes", mes));
            return Optional.empty();
        }
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
