package mx.recauda.formats.evidencia;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Zip files and the documents made of them. Every entry is inflated within bounds and looked at, at
 * every depth.
 */
final class ExamenDeZip {

    private static final int ENTRADAS = 5_000;
    private static final long INFLADO_MAXIMO = 200L * 1024 * 1024;
    private static final int ENTRADA_MAXIMA = 100 * 1024 * 1024;
    private static final int HONDURA_MAXIMA = 2;
    private static final int BLOQUE = 64 * 1024;
    private static final int GUARDADA = 0;
    private static final int COMPRIMIDA = 8;

    private final byte[] zip;
    private final int hondura;
    private final Set<String> nombres = new HashSet<>();
    private final Map<String, byte[]> guias = new LinkedHashMap<>();

    /** Shared with the zips inside this one: nesting buys no more room. */
    private final AtomicLong inflados;

    private ExamenDeZip(byte[] zip, int hondura, AtomicLong inflados) {
        this.zip = zip;
        this.hondura = hondura;
        this.inflados = inflados;
    }

    static Contenido examina(byte[] contenido) {
        return new ExamenDeZip(contenido, 0, new AtomicLong()).mira();
    }

    /** Whether a file that begins as something else ends as a zip. */
    static boolean terminaEnZip(byte[] contenido) {
        return IndiceDeZip.de(contenido).isPresent();
    }

    private Contenido mira() {
        Optional<IndiceDeZip> indice = IndiceDeZip.de(zip);
        if (indice.filter(i -> i.entradas().stream().anyMatch(e -> e.cifrada())).isPresent()) {
            return Contenido.malo(ErrorDeEvidencia.CON_CLAVE, "");
        }
        Optional<List<IndiceDeZip.Tramo>> tramos = indice.flatMap(i -> i.tramos(zip));
        if (tramos.isEmpty()) {
            return Contenido.malo(ErrorDeEvidencia.DANIADO, TipoDeArchivo.ZIP.sigla());
        }
        for (int i = 0; i < tramos.get().size(); i++) {
            Optional<Objecion> objecion =
                    entrada(indice.orElseThrow().entradas().get(i), tramos.get().get(i));
            if (objecion.isPresent()) {
                return new Contenido.Malo(objecion.get());
            }
        }
        return DocumentoEnZip.de(nombres, guias);
    }

    private Optional<Objecion> entrada(IndiceDeZip.Entrada entrada, IndiceDeZip.Tramo tramo) {
        String nombre = entrada.nombre();
        boolean sale =
                nombre.startsWith("/")
                        || nombre.contains("\\")
                        || nombre.contains(":")
                        || ("/" + nombre + "/").contains("/../");
        if (sale || nombres.size() >= ENTRADAS || !nombres.add(nombre)) {
            return peligroso(nombre);
        }
        byte[] datos = Arrays.copyOfRange(zip, tramo.desde(), tramo.hasta());
        try {
            Optional<byte[]> leido = lee(entrada.metodo(), datos);
            if (leido.isEmpty()) {
                return peligroso(nombre);
            }
            if (DocumentoEnZip.esGuia(nombre)) {
                guias.put(nombre, leido.get());
            }
            return adentro(nombre, leido.get());
        } catch (DataFormatException e) {
            return Optional.of(new Objecion(ErrorDeEvidencia.DANIADO, TipoDeArchivo.ZIP.sigla()));
        }
    }

    private Optional<byte[]> lee(int metodo, byte[] datos) throws DataFormatException {
        return switch (metodo) {
            case GUARDADA ->
                    inflados.addAndGet(datos.length) > INFLADO_MAXIMO
                            ? Optional.empty()
                            : Optional.of(datos);
            case COMPRIMIDA -> infla(datos);
            default -> throw new DataFormatException("method " + metodo);
        };
    }

    private Optional<byte[]> infla(byte[] datos) throws DataFormatException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        byte[] bloque = new byte[BLOQUE];
        try (Inflater inflador = new Inflater(true)) {
            inflador.setInput(datos);
            while (!inflador.finished()) {
                int leidos = inflador.inflate(bloque);
                if (leidos == 0 && inflador.needsInput()) {
                    throw new DataFormatException("truncated");
                }
                salida.write(bloque, 0, leidos);
                if (inflados.addAndGet(leidos) > INFLADO_MAXIMO || salida.size() > ENTRADA_MAXIMA) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(salida.toByteArray());
    }

    private Optional<Objecion> adentro(String nombre, byte[] contenido) {
        String extension = NombreDeArchivo.extension(nombre.substring(nombre.lastIndexOf('/') + 1));
        Optional<Objecion> programa =
                Programas.porExtension(extension).or(() -> Programas.porFirma(contenido));
        if (programa.isPresent()) {
            return Optional.of(new Objecion(ErrorDeEvidencia.PROGRAMA_ADENTRO, nombre));
        }
        if (Bytes.empieza(contenido, Contenido.FIRMA_ZIP)) {
            return hondura >= HONDURA_MAXIMA
                    ? peligroso(nombre)
                    : objecionDe(nombre, new ExamenDeZip(contenido, hondura + 1, inflados).mira());
        }
        return Bytes.empieza(contenido, Contenido.FIRMA_OLE)
                ? objecionDe(nombre, ExamenDeOle.examina(contenido))
                : Optional.empty();
    }

    private static Optional<Objecion> objecionDe(String nombre, Contenido examinado) {
        return switch (examinado) {
            case Contenido.Bueno bueno -> Optional.empty();
            case Contenido.Malo malo -> Optional.of(new Objecion(malo.objecion().error(), nombre));
        };
    }

    private static Optional<Objecion> peligroso(String nombre) {
        return Optional.of(new Objecion(ErrorDeEvidencia.COMPRIMIDO_PELIGROSO, nombre));
    }
}
