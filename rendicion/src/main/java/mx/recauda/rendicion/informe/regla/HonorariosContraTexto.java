package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.informe.RenglonDeHonorarios;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the fee table says was spent is what the commitments about fees quote. */
final class HonorariosContraTexto implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-060",
                    "Honorarios contra el avance que los explica",
                    Gravedad.ALTA,
                    "honorarios: presupuesto ejercido total; compromisos que hablan de honorarios: importes en pesos",
                    "Concilia los dos importes y publica uno, o explica la diferencia de alcance.",
                    "LFPRH 69 y 107; cuadro de honorarios contra el avance que los describe",
                    Confianza.CONFIRMADA);

    private static final Pattern IMPORTE =
            Pattern.compile(
                    "\\$\\s?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{4,}(?:\\.\\d+)?)(?!\\s?(?:mdp|millones))");
    private static final Pattern AHORRO =
            Pattern.compile("(?:ahorr|economi|disminucion|reduccion)[^$]{0,60}$");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<RenglonDeHonorarios> renglones = RenglonDeHonorarios.de(informe);
        Optional<RenglonDeHonorarios> total =
                renglones.stream()
                        .filter(RenglonDeHonorarios::esTotal)
                        .findFirst()
                        .or(() ->
                                renglones.size() == 1
                                        ? Optional.of(renglones.getFirst())
                                        : Optional.empty())
                        .filter(t -> t.ejercido().isPresent());
        if (total.isEmpty()) {
            return List.of();
        }
        return AvanceReportado.de(informe).stream()
                .filter(a -> Lexico.hay("honorarios", a.avance() + " " + a.compromiso()))
                .flatMap(a -> revisa(a, total.get()).stream())
                .toList();
    }

    private static Optional<Hallazgo> revisa(AvanceReportado avance, RenglonDeHonorarios total) {
        BigDecimal ejercido = total.ejercido().orElseThrow();
        List<BigDecimal> importes = importes(avance.avance());
        boolean coincide =
                importes.isEmpty()
                        || importes.stream().anyMatch(i -> i.compareTo(ejercido) == 0)
                        || (importes.size() > 1
                                && Collections.min(importes).compareTo(ejercido) <= 0
                                && Collections.max(importes).compareTo(ejercido) >= 0);
        if (coincide) {
            return Optional.empty();
        }
        String citados =
                importes.stream()
                        .map(i -> "$" + Impreso.numero(i))
                        .collect(Collectors.joining("; "));
        return Optional.of(
                new Senala(FICHA, RenglonDeHonorarios.TABLA)
                        .en(
                                "presupuesto ejercido / " + avance.nombre(),
                                "$" + Impreso.numero(ejercido),
                                citados,
                                "El cuadro de honorarios reporta $%s ejercidos y %s cita %s."
                                        .formatted(
                                                Impreso.numero(ejercido), avance.nombre(), citados),
                                Senala.celda(
                                        RenglonDeHonorarios.TABLA,
                                        total.fila(),
                                        "presupuesto_ejercido"),
                                Senala.celda(AvanceReportado.TABLA, avance.fila(), "avance")));
    }

    /** Amounts the text quotes, those it calls savings left out. */
    private static List<BigDecimal> importes(String texto) {
        return IMPORTE.matcher(texto)
                .results()
                .filter(m -> !AHORRO.matcher(Texto.plano(texto.substring(0, m.start()))).find())
                .flatMap(m -> NumeroPublicado.numero(m.group(1)).stream())
                .toList();
    }
}
