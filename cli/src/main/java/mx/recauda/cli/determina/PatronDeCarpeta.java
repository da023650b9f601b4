package mx.recauda.cli.determina;

import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rigor;
import mx.recauda.ley.parametros.Zona;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who determines: what the order says, and what {@code patron.json} says when it does not. */
record PatronDeCarpeta(Idioma idioma, List<Incidencia> incidencias) {

    // Lowest media premium, class I: taken, and said aloud, when nobody gives one.
    private static final Tasa PRIMA_SUPUESTA = Tasa.dePorcentaje("0.54355");

    /** The employer, or empty with the incidents added. */
    Optional<Patron> lee(String numero, String prima, String zona, Map<String, String> archivo) {
        Resultado<Optional<RegistroPatronal>> registro =
                RegistroPatronal.lee(numero, Rigor.IMPORTADO, idioma);
        incidencias.addAll(registro.incidencias());
        String primaDada = prima.isEmpty() ? archivo.getOrDefault("primaRT", "") : prima;
        String zonaDada = zona.isEmpty() ? archivo.getOrDefault("zona", "GENERAL") : zona;
        Optional<Tasa> tasa = prima(primaDada);
        Optional<Zona> area = zona(zonaDada);
        if (registro.valor().isEmpty() || tasa.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Patron(
                        registro.valor().get(),
                        archivo.getOrDefault("razonSocial", ""),
                        archivo.getOrDefault("rfc", ""),
                        area.get(),
                        tasa.get(),
                        primaDada.isEmpty()));
    }

    /** Whether the options that were given can be read; the incidents of those that cannot. */
    boolean seLeen(String prima, String zona) {
        boolean conPrima = prima(prima).isPresent();
        return (zona.isEmpty() || zona(zona).isPresent()) && conPrima;
    }

    private Optional<Zona> zona(String dada) {
        Optional<Zona> area = Zona.de(dada.toUpperCase(Locale.ROOT));
        if (area.isEmpty()) {
            incidencias.add(
                    Incidencia.de(ErrorDeDetermina.ZONA, idioma, dada).enCampo("zona", dada));
        }
        return area;
    }

    private Optional<Tasa> prima(String dada) {
        if (dada.isEmpty()) {
            return Optional.of(PRIMA_SUPUESTA);
        }
        try {
            return Optional.of(Tasa.dePorcentaje(dada));
        } catch (IllegalArgumentException e) {
            incidencias.add(
                    Incidencia.de(ErrorDeDetermina.PRIMA, idioma, dada).enCampo("primaRT", dada));
            return Optional.empty();
        }
    }
}
