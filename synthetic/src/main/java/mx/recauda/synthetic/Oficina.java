package mx.recauda.synthetic;

import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Zona;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A subdelegación with its invented municipalities: the institute's own keys of municipality are
 * not published whole, so these run from V00 to Z99, three for each office.
 *
 * @param numero place in the catalogue, from 0
 * @param clave four digits: delegación and subdelegación
 * @param nombre name of the subdelegación
 * @param entidad two letters of the state, as in the CURP
 * @param zona area of the minimum wage
 */
public record Oficina(int numero, String clave, String nombre, String entidad, Zona zona) {

    /** Municipalities of each office. */
    public static final int MUNICIPIOS = 3;

    private static final List<Oficina> TODAS = leer();

    /** Every office, in the order of the catalogue. */
    public static List<Oficina> todas() {
        return TODAS;
    }

    /**
     * The office of a key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Oficina de(String clave) {
        return busca(clave)
                .orElseThrow(() -> new IllegalArgumentException("no office with key " + clave));
    }

    /** The office of a key, if there is one. */
    public static Optional<Oficina> busca(String clave) {
        return TODAS.stream().filter(o -> o.clave().equals(clave)).findFirst();
    }

    /** Three characters of one of its municipalities, numbered from 0. */
    String municipio(int cual) {
        int lugar = numero * MUNICIPIOS + cual;
        return "%c%02d".formatted('V' + lugar / 100, lugar % 100);
    }

    private static List<Oficina> leer() {
        try (InputStream entrada = Oficina.class.getResourceAsStream("oficinas.csv")) {
            if (entrada == null) {
                throw new IllegalStateException("oficinas.csv is not in the distribution");
            }
            String texto = new String(entrada.readAllBytes(), StandardCharsets.UTF_8);
            List<FilaCsv> filas =
                    LectorCsv.lee("oficinas.csv", texto, Idioma.ES).valor().orElseThrow().filas();
            return java.util.stream.IntStream.range(0, filas.size())
                    .mapToObj(i -> de(i, filas.get(i).campos()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Oficina de(int numero, List<String> campos) {
        return new Oficina(
                numero,
                campos.get(0) + campos.get(2),
                campos.get(3),
                campos.get(4),
                Zona.de(campos.get(5)).orElseThrow());
    }
}
