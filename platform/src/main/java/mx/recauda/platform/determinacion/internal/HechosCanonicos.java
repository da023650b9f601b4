package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.Empleo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The facts that a month of a registro was computed from, as one text that does not depend on the
 * order in which workers were read: its hash pins the inputs of a run.
 *
 * <p>First line: number of the registro, zone and premium in 10⁻⁷. Then a line for each worker by
 * NSS, with his facts in their order and then the daily wages declared: day, letter of its kind and
 * what it says, amounts in centavos.
 */
final class HechosCanonicos {

    private static final int LARGO_DE_RENGLON = 60;

    private HechosCanonicos() {}

    static String huella(
            PatronConocido patron,
            Tasa prima,
            List<Empleo> gente,
            Map<UUID, List<Hecho.SalarioDiario>> diarios) {
        return Resumen.de(texto(patron, prima, gente, diarios).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static String texto(
            PatronConocido patron,
            Tasa prima,
            List<Empleo> gente,
            Map<UUID, List<Hecho.SalarioDiario>> diarios) {
        StringBuilder texto = new StringBuilder(LARGO_DE_RENGLON * (gente.size() + 1));
        texto.append(patron.registro())
                .append(',')
                .append(patron.zona())
                .append(',')
                .append(prima.diezmillonesimas())
                .append('\n');
        gente.stream()
                .sorted(Comparator.comparing(Empleo::nss))
                .forEach(e -> {
                    texto.append(e.nss());
                    e.hechos().forEach(h -> hecho(texto, h));
                    diarios.getOrDefault(e.asegurado(), List.of()).forEach(h -> hecho(texto, h));
                    texto.append('\n');
                });
        return texto.toString();
    }

    private static void hecho(StringBuilder texto, Hecho hecho) {
        texto.append(',').append(hecho.fecha());
        switch (hecho) {
            case Hecho.Alta a -> texto.append('A').append(a.sdi().centavos());
            case Hecho.Baja b -> texto.append('B');
            case Hecho.CambioDeSalario c -> texto.append('S').append(c.sdi().centavos());
            case Hecho.SalarioDiario s -> texto.append('D').append(s.salario().centavos());
            case Hecho.Ausencia a -> texto.append('U').append(a.dias());
            case Hecho.Incapacidad i ->
                    texto.append(i.licencia() ? 'L' : 'I').append(i.dias()).append(i.folio());
            // Housing credits, which affiliation does not keep yet.
            default -> texto.append(hecho);
        }
    }
}
