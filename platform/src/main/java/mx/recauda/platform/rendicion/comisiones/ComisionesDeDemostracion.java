package mx.recauda.platform.rendicion.comisiones;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.Siembra;
import mx.recauda.rendicion.comision.visita.Evaluacion;
import mx.recauda.rendicion.comision.visita.Programada;
import mx.recauda.rendicion.comision.visita.Punto;
import mx.recauda.rendicion.comision.visita.Visita;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Two invented visits to one office for {@code --demo}: one that ended and the next one. After the
 * promises, whose own demonstration begins only when there are none.
 */
@Component
@Order(390)
class ComisionesDeDemostracion implements Siembra {

    private static final String PRIMERO = "900001";
    private static final String CUENTA = "planeacion";
    private static final int DIAS_DESDE = 100;
    private static final int DIAS_HASTA = 12;
    private static final int DIAS_DE_VISITA = 2;
    private static final BigDecimal META = new BigDecimal("1250000.00");

    private final Comisiones comisiones;
    private final Visitas visitas;
    private final Acuerdos acuerdos;

    ComisionesDeDemostracion(Comisiones comisiones, Visitas visitas, Acuerdos acuerdos) {
        this.comisiones = comisiones;
        this.visitas = visitas;
        this.acuerdos = acuerdos;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (!demostracion || visitas.hayPliego(PRIMERO)) {
            return;
        }
        LocalDate hoy = comisiones.hoy();
        UUID primera = programa(PRIMERO, hoy.minusDays(DIAS_DESDE));
        evalua(primera, hoy.minusDays(DIAS_DESDE + DIAS_HASTA));
        acuerdos.agrega(
                primera,
                new Acuerdos.Nuevo(
                        UUID.nameUUIDFromBytes(new byte[] {1}),
                        "Depurar la cartera en mora de más de cinco años (demostración).",
                        "PRESUPUESTO",
                        hoy.plusDays(DIAS_HASTA),
                        Punto.E,
                        "Bajar el saldo en mora 5 %"),
                CUENTA,
                Idioma.ES);
        programa("900002", hoy.plusDays(DIAS_HASTA));
    }

    private UUID programa(String pliego, LocalDate del) {
        return comisiones
                .programa(
                        new Programada(
                                pliego,
                                "Subdelegación Ejemplo (demostración)",
                                "EJEMPLO, EJM.",
                                del,
                                del.plusDays(DIAS_DE_VISITA),
                                "Apoyo a la subdelegación",
                                "Reunión de trabajo sobre el cumplimiento de metas",
                                "Carlos Coordinador",
                                "Coordinación Normativa de demostración",
                                "Coordinación de seguimiento de demostración",
                                "Vera Visitante",
                                List.of("Inés Planeación")),
                        CUENTA,
                        true,
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private void evalua(UUID id, LocalDate corte) {
        int leidos = 0;
        for (Punto punto : List.of(Punto.A, Punto.C, Punto.E)) {
            BigDecimal valor =
                    META.subtract(
                            new BigDecimal("1000.00")
                                    .multiply(BigDecimal.valueOf(punto.inciso().charAt(0))));
            comisiones.evalua(
                    id,
                    new Evaluacion(
                            punto,
                            "Indicador de demostración",
                            "pesos",
                            Optional.of(corte),
                            Optional.of(valor),
                            Optional.of(META),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            ""),
                    leidos++,
                    CUENTA,
                    Idioma.ES);
        }
        comisiones.escribe(
                id,
                new Visita.Textos(
                        "Ciudad de México",
                        Optional.empty(),
                        "Reunión de trabajo en la subdelegación",
                        "Se revisó el avance de la cobranza (demostración).",
                        "Se aclararon dudas (demostración)."),
                leidos,
                CUENTA,
                Idioma.ES);
    }
}
