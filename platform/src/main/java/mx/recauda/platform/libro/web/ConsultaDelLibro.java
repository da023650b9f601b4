package mx.recauda.platform.libro.web;

import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.libro.Cuentas.Filtro;
import mx.recauda.platform.libro.Punto;

import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/**
 * What an address asks of the ledger; a datum that cannot be read does not filter.
 *
 * @param al last day of effect; empty is every day
 * @param conocido last block that counts; empty is now
 */
record ConsultaDelLibro(Filtro filtro, Optional<LocalDate> al, OptionalLong conocido) {

    private static final String BLOQUE = "[0-9]{1,15}";

    static ConsultaDelLibro de(Map<String, String> datos) {
        String bloque = datos.getOrDefault("conocido", "").strip();
        return new ConsultaDelLibro(
                new Filtro(
                        lee(datos, "registro", UUID::fromString),
                        lee(datos, "desde", Mes::parse),
                        lee(datos, "hasta", Mes::parse),
                        lee(datos, "fondo", t -> Fondo.valueOf(t.toUpperCase(Locale.ROOT))),
                        lee(datos, "rubro", t -> Rubro.valueOf(t.toUpperCase(Locale.ROOT))),
                        lee(datos, "clase", t -> Clase.valueOf(t.toUpperCase(Locale.ROOT)))),
                lee(datos, "al", LocalDate::parse),
                bloque.matches(BLOQUE)
                        ? OptionalLong.of(Long.parseLong(bloque))
                        : OptionalLong.empty());
    }

    private static <T> Optional<T> lee(
            Map<String, String> datos, String nombre, Function<String, T> lector) {
        String texto = datos.getOrDefault(nombre, "").strip();
        try {
            return texto.isEmpty() ? Optional.empty() : Optional.of(lector.apply(texto));
        } catch (IllegalArgumentException | DateTimeParseException ilegible) {
            return Optional.empty();
        }
    }

    /** Where the ledger is read. */
    Punto punto() {
        return new Punto(al.orElse(Punto.AHORA.efectivo()), conocido);
    }

    /** Whether something else than all, now, is asked. */
    public boolean filtra() {
        return !filtro.equals(Filtro.NINGUNO) || al.isPresent() || conocido.isPresent();
    }

    /** An address with all of it. */
    String ruta(String camino) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(camino);
        filtro.registro().ifPresent(v -> uri.queryParam("registro", v));
        filtro.desde().ifPresent(v -> uri.queryParam("desde", v));
        filtro.hasta().ifPresent(v -> uri.queryParam("hasta", v));
        filtro.fondo().ifPresent(v -> uri.queryParam("fondo", v));
        filtro.rubro().ifPresent(v -> uri.queryParam("rubro", v));
        filtro.clase().ifPresent(v -> uri.queryParam("clase", v));
        return con(uri);
    }

    /** An address with the two times only. */
    public String alPunto(String camino) {
        return con(UriComponentsBuilder.fromPath(camino));
    }

    private String con(UriComponentsBuilder uri) {
        al.ifPresent(v -> uri.queryParam("al", v));
        conocido.ifPresent(v -> uri.queryParam("conocido", v));
        return uri.build().toUriString();
    }
}
