package mx.recauda.platform.rendicion.expediente;

import mx.recauda.platform.documentos.ContenidosGuardados;
import mx.recauda.platform.rendicion.expediente.ConsultasDeBorrador.ConstanciaDeCifra;
import mx.recauda.rendicion.expediente.Prueba;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The letters and acuses with which versions were sent, as they go in a folder. */
final class Cartas {

    private static final int DIGITOS_DE_HUELLA = 8;

    private record Carta(ConstanciaDeCifra constancia, String ruta, Optional<byte[]> contenido) {}

    private final List<Carta> cartas = new ArrayList<>();

    Cartas(String carpeta, List<ConstanciaDeCifra> constancias, ContenidosGuardados contenidos) {
        constancias.forEach(
                c -> cartas.add(new Carta(c, carpeta + ruta(c), contenidos.de(c.huella()))));
    }

    /** The same name may come twice with another content: some digits of its hash tell them. */
    private static String ruta(ConstanciaDeCifra c) {
        return "v"
                + c.version()
                + "/"
                + c.clase().toLowerCase(Locale.ROOT)
                + "-"
                + c.huella().substring(0, DIGITOS_DE_HUELLA)
                + "-"
                + c.archivo().replaceAll("\\.{2,}", ".");
    }

    /** A row of the evidence for each one. */
    List<List<String>> filas() {
        return cartas.stream()
                .map(c ->
                        Piezas.archivo(
                                c.ruta(),
                                Palabras.di(
                                        "constancia." + c.constancia().clase(),
                                        String.valueOf(c.constancia().version()),
                                        c.constancia().referencia()),
                                c.contenido().map(b -> (long) b.length).orElse(-1L),
                                c.constancia().huella(),
                                c.contenido().isPresent()))
                .toList();
    }

    /** The files themselves. */
    List<Prueba> pruebas() {
        return cartas.stream()
                .flatMap(c -> c.contenido().map(b -> new Prueba(c.ruta(), b)).stream())
                .toList();
    }

    /** When each one was added, as something that happened. */
    List<Suceso> sucesos() {
        return cartas.stream()
                .map(Carta::constancia)
                .map(c ->
                        new Suceso(
                                c.en(),
                                950,
                                c.nombre(),
                                c.puesto(),
                                Palabras.di("suceso.constancia"),
                                Palabras.di(
                                        "constancia." + c.clase(),
                                        String.valueOf(c.version()),
                                        c.referencia())))
                .toList();
    }
}
