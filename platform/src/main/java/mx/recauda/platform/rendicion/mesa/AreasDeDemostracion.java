package mx.recauda.platform.rendicion.mesa;

import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.rendicion.flujo.Papel;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;

/**
 * Invented areas and posts for {@code --demo}, which are not the organisation of any institute, and
 * the draft 2026-T4 with the shape of the last report received.
 */
@Component
@Order(310)
class AreasDeDemostracion implements Siembra {

    private static final LocalDate DESDE = LocalDate.of(2014, 1, 1);

    private static final int ANIO = 2026;
    private static final int TRIMESTRE = 4;

    private static final List<Area> AREAS =
            List.of(
                    new Area("PLANEACION", "Coordinación de Planeación (demostración)"),
                    new Area("FINANZAS", "Dirección de Finanzas (demostración)"),
                    new Area("PRESUPUESTO", "Coordinación de Presupuesto (demostración)"),
                    new Area("JURIDICO", "Coordinación de Asuntos Fiscales (demostración)"));

    private static final List<Nombramiento> NOMBRAMIENTOS =
            List.of(
                    new Nombramiento(
                            "planeacion",
                            "Inés Planeación",
                            "PLANEACION",
                            "Analista de planeación",
                            Papel.PLANEACION),
                    new Nombramiento(
                            "supervision",
                            "Sergio Supervisión",
                            "PLANEACION",
                            "Titular de planeación",
                            Papel.PLANEACION),
                    new Nombramiento(
                            "presupuesto",
                            "Pablo Presupuesto",
                            "PRESUPUESTO",
                            "Analista de presupuesto",
                            Papel.ELABORADOR),
                    new Nombramiento(
                            "presupuesto2",
                            "Paula Presupuesto",
                            "PRESUPUESTO",
                            "Analista de adecuaciones",
                            Papel.ELABORADOR),
                    new Nombramiento(
                            "titular",
                            "Teresa Titular",
                            "PRESUPUESTO",
                            "Titular de presupuesto",
                            Papel.TITULAR_DE_AREA),
                    new Nombramiento(
                            "litigio",
                            "Lucía Litigio",
                            "JURIDICO",
                            "Analista de juicios",
                            Papel.ELABORADOR),
                    new Nombramiento(
                            "finanzas",
                            "Fidel Finanzas",
                            "FINANZAS",
                            "Titular de finanzas",
                            Papel.FINANZAS));

    private final JdbcClient jdbc;
    private final Identificadores identificadores;
    private final Documentos documentos;
    private final Borradores borradores;

    AreasDeDemostracion(
            JdbcClient jdbc,
            Identificadores identificadores,
            Documentos documentos,
            Borradores borradores) {
        this.jdbc = jdbc;
        this.identificadores = identificadores;
        this.documentos = documentos;
        this.borradores = borradores;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (!demostracion || hayAreas()) {
            return;
        }
        AREAS.forEach(a ->
                jdbc.sql("INSERT INTO rendicion.area (clave, nombre, desde) VALUES (?, ?, ?)")
                        .params(a.clave(), a.nombre(), DESDE)
                        .update());
        NOMBRAMIENTOS.forEach(this::nombra);
        documentos.de(Clase.INFORME).stream()
                .findFirst()
                .ifPresent(base -> borradores.crea(ANIO, TRIMESTRE, base, "sistema"));
    }

    private boolean hayAreas() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM rendicion.area)")
                .query(Boolean.class)
                .single();
    }

    private void nombra(Nombramiento n) {
        jdbc.sql(
                        """
                        INSERT INTO rendicion.nombramiento
                            (id, cuenta, nombre, area, puesto, papel, desde)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        identificadores.nuevo(),
                        n.cuenta(),
                        n.nombre(),
                        n.area(),
                        n.puesto(),
                        n.papel().name(),
                        DESDE)
                .update();
    }
}
