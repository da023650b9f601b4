package mx.recauda.cli.determina;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Destino;
import mx.recauda.cli.Entradas;
import mx.recauda.cli.OpcionesDeArchivo;
import mx.recauda.cli.Salida;
import mx.recauda.formats.emision.ArchivosDePropuesta;
import mx.recauda.formats.emision.DirectorioDeEmision;
import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Mes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Folders of SUA import files, one per registro, to the proposals of a month, offline: the
 * directory that {@code confronta --emision} reads.
 */
@Command(
        name = "emite",
        mixinStandardHelpOptions = true,
        description = "Carpetas de importación de SUA, una por registro → propuestas EMA y EBA.")
public final class EmiteCommand implements Callable<Integer> {

    private static final String REGISTRO = "[A-Z0-9][0-9]{9,10}";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private OpcionesDeArchivo opciones = new OpcionesDeArchivo();

    @Parameters(
            paramLabel = "DIR",
            description = "Directorio con una carpeta por registro patronal (Aseg.txt, Movt.txt…).")
    private Path directorio = Path.of(".");

    @Mixin private OpcionesDeMes pedido = new OpcionesDeMes();

    @Override
    public Integer call() {
        Consola consola = Consola.de(spec.commandLine(), opciones.idioma());
        List<Incidencia> incidencias = new ArrayList<>();
        Optional<Mes> cuando = pedido.mes(opciones.idioma(), incidencias);
        boolean opcionesBien =
                new PatronDeCarpeta(opciones.idioma(), incidencias)
                        .seLeen(pedido.prima(), pedido.zona());
        if (cuando.isEmpty() || !opcionesBien || !Entradas.esDirectorio(directorio, consola)) {
            consola.escribe(incidencias);
            return Salida.USO;
        }
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        int apartados = 0;
        for (Path carpeta : carpetas(incidencias)) {
            List<Incidencia> suyas = new ArrayList<>();
            Optional<PropuestaEmitida> propuesta = propuesta(carpeta, cuando.get(), suyas);
            propuesta.ifPresent(p -> agrega(archivos, p));
            apartados += propuesta.isEmpty() ? 1 : 0;
            String numero = carpeta.getFileName().toString();
            suyas.forEach(i -> incidencias.add(i.enArchivo(numero + "/" + i.archivo())));
        }
        if (!archivos.isEmpty()) {
            new Destino(pedido.salida(), pedido.reemplaza(), opciones.idioma())
                    .escribe(archivos)
                    .ifPresent(incidencias::add);
        }
        consola.escribe(incidencias);
        archivos.keySet().forEach(a -> consola.salida().println(pedido.salida().resolve(a)));
        consola.salida().flush();
        consola.progreso(apartados + " registros apartados", apartados + " registros kept apart");
        return archivos.isEmpty() || incidencias.stream().anyMatch(Incidencia::esError)
                ? Salida.ENTRADA_CON_ERRORES
                : Salida.HECHO;
    }

    private Optional<PropuestaEmitida> propuesta(
            Path carpeta, Mes mes, List<Incidencia> incidencias) {
        return MesDeCarpeta.de(
                        carpeta,
                        carpeta.getFileName().toString(),
                        mes,
                        pedido,
                        opciones,
                        incidencias)
                .map(MesDeCarpeta::cedula)
                .filter(cedula -> !cedula.renglones().isEmpty())
                .map(cedula -> PropuestaEmitida.de(cedula, Optional.empty()));
    }

    private static void agrega(Map<String, byte[]> archivos, PropuestaEmitida propuesta) {
        Path lugar = DirectorioDeEmision.lugar(propuesta.registro(), propuesta.mes());
        ArchivosDePropuesta.de(propuesta)
                .forEach((nombre, bytes) -> archivos.put(lugar.resolve(nombre).toString(), bytes));
    }

    private List<Path> carpetas(List<Incidencia> incidencias) {
        try (Stream<Path> entradas = Files.list(directorio)) {
            List<Path> carpetas =
                    entradas.filter(Files::isDirectory)
                            .filter(c -> c.getFileName().toString().matches(REGISTRO))
                            .sorted()
                            .toList();
            if (!carpetas.isEmpty()) {
                return carpetas;
            }
        } catch (IOException e) {
            incidencias.add(noSeLee());
            return List.of();
        }
        incidencias.add(noSeLee());
        return List.of();
    }

    private Incidencia noSeLee() {
        return Incidencia.de(ErrorDeDetermina.DIRECTORIO, opciones.idioma(), directorio.toString());
    }
}
