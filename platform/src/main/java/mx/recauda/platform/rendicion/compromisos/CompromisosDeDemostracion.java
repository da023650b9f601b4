package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.mesa.Area;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Evidencia;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sixty-three invented promises of every kind for {@code --demo}, written and acted upon through
 * the service like any other. Their dates are counted back from today, so that some are always
 * overdue and some between cuts. No institution made them.
 */
@Component
@Order(330)
class CompromisosDeDemostracion implements Siembra {

    private static final String CUENTA = "planeacion";
    private static final int DIAS_ATRAS = 420;
    private static final int AVANCE_TOTAL = 100;

    /** How many of each kind: sixty-three in all. */
    private static final List<Cuantos> TIPOS =
            List.of(
                    new Cuantos("asm", 12),
                    new Cuantos("pgcm", 12),
                    new Cuantos("meta", 9),
                    new Cuantos("comision", 8),
                    new Cuantos("asf", 6),
                    new Cuantos("oic", 5),
                    new Cuantos("evaluador", 4),
                    new Cuantos("consejo", 3),
                    new Cuantos("reunion", 2),
                    new Cuantos("paadi", 2));

    private static final List<String> VERBOS =
            List.of("Publicar", "Actualizar", "Conciliar", "Documentar", "Medir", "Simplificar");

    private static final List<String> OBJETOS =
            List.of(
                    "el padrón de patrones con pagos fuera de plazo",
                    "la guía para determinar diferencias en el pago de cuotas",
                    "el calendario de entrega de las líneas de captura",
                    "los criterios para autorizar pagos en parcialidades",
                    "el tablero de recuperación de la cartera en mora",
                    "el procedimiento para atender aclaraciones de los patrones",
                    "la metodología de las metas del programa");

    private final Compromisos compromisos;
    private final Areas areas;
    private final Autoria autoria;
    private final Identificadores identificadores;

    private record Cuantos(String tipo, int cuantos) {}

    CompromisosDeDemostracion(
            Compromisos compromisos,
            Areas areas,
            Autoria autoria,
            Identificadores identificadores) {
        this.compromisos = compromisos;
        this.areas = areas;
        this.autoria = autoria;
        this.identificadores = identificadores;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (!demostracion || !compromisos.todas().isEmpty() || autoria.puestos(CUENTA).isEmpty()) {
            return;
        }
        List<String> claves = areas.del(autoria.hoy()).stream().map(Area::clave).toList();
        int lugar = 0;
        for (Cuantos c : TIPOS) {
            for (int i = 0; i < c.cuantos(); i++) {
                siembra(c.tipo(), lugar++, claves);
            }
        }
    }

    private void siembra(String tipo, int lugar, List<String> claves) {
        LocalDate fecha = autoria.hoy().minusDays(DIAS_ATRAS - lugar * 2L);
        Optional<NuevoCompromiso.Plan> plan =
                lugar % 16 == 9 ? Optional.empty() : Optional.of(plan(lugar, claves));
        boolean esAsm = tipo.equals("asm");
        int ciclo = fecha.getYear();
        Ficha ficha =
                bien(
                        compromisos.crea(
                                new NuevoCompromiso(
                                        identificadores.nuevo(),
                                        tipo,
                                        texto(lugar),
                                        "Origen inventado para la demostración, punto "
                                                + (lugar + 1),
                                        "",
                                        fecha,
                                        esAsm
                                                ? new Encuadre(
                                                        "E006",
                                                        ciclo + "-" + (ciclo + 1),
                                                        "específico")
                                                : Encuadre.NINGUNO,
                                        plan),
                                CUENTA,
                                true,
                                Idioma.ES));
        if (plan.isPresent()) {
            avanza(ficha, lugar);
        }
    }

    private static String texto(int lugar) {
        return VERBOS.get(lugar % VERBOS.size())
                + " "
                + OBJETOS.get(lugar % OBJETOS.size())
                + " (demostración)";
    }

    /** Terms around today: some past, some near, most to come. */
    private NuevoCompromiso.Plan plan(int lugar, List<String> claves) {
        LocalDate termino = autoria.hoy().plusDays((lugar % 9 - 3) * 45L + lugar);
        List<String> suyas = new ArrayList<>();
        suyas.add(claves.get(lugar % claves.size()));
        String otra = claves.get((lugar + 1) % claves.size());
        if (lugar % 5 == 0 && !suyas.contains(otra)) {
            suyas.add(otra);
        }
        return new NuevoCompromiso.Plan(
                termino,
                "Que los patrones cumplan con menos trámites (demostración)",
                "Documento autorizado y su acuse",
                suyas,
                List.of(
                        "Integrar la propuesta con las áreas que intervienen",
                        "Publicar el resultado y comunicarlo a las oficinas"));
    }

    private void avanza(Ficha ficha, int lugar) {
        List<YearMonth> cortes = cortes();
        Ficha f = ficha;
        if (lugar % 7 == 3) {
            f = actua(f, (autor, archivo) -> sustitucion(autor, ficha));
        }
        int primero = lugar % 4 * 20;
        if (primero > 0) {
            f = reporta(f, cortes.getFirst(), "1", primero);
            f = envia(f, cortes.getFirst());
        }
        if (lugar % 3 == 0) {
            f = concluye(f, cortes.getLast(), lugar);
        }
        if (lugar % 11 == 5 && lugar % 6 != 0) {
            LocalDate ultimo = f.compromiso().actos().getLast().fecha();
            actua(
                    f,
                    (autor, archivo) ->
                            new Acto.TerminoCambiado(
                                    ultimo,
                                    autor,
                                    autoria.hoy().plusDays(120),
                                    "DEMO/" + lugar + "/2026",
                                    "Se esperó la opinión de otra área."));
        }
    }

    private Acto sustitucion(String autor, Ficha ficha) {
        return new Acto.ActividadSustituida(
                ficha.compromiso().actos().getLast().fecha().plusDays(10),
                autor,
                "2",
                "Difundir el resultado en la página de la institución",
                "DEMO/4507/2026",
                "La publicación impresa dejó de hacerse.");
    }

    private Ficha concluye(Ficha ficha, YearMonth corte, int lugar) {
        Ficha f = reporta(ficha, corte, "1", 90);
        if (lugar % 6 == 0) {
            for (String actividad : List.of("1", "2")) {
                f = entrega(f, corte, actividad, lugar);
                f = reporta(f, corte, actividad, AVANCE_TOTAL);
            }
        }
        return envia(f, corte);
    }

    private Ficha entrega(Ficha f, YearMonth corte, String actividad, int lugar) {
        String texto = "Evidencia inventada " + lugar + ", actividad " + actividad + "\n";
        Intento.PorFirmar acto =
                (autor, archivo) ->
                        new Acto.EvidenciaEntregada(
                                dia(f, corte),
                                autor,
                                actividad,
                                new Evidencia(
                                        "Minuta de entrega " + lugar,
                                        archivo,
                                        Optional.of(dia(f, corte).minusDays(3))));
        return bien(
                compromisos.actua(
                        f.id(),
                        new Intento(
                                identificadores.nuevo(),
                                f.leidos(),
                                acto,
                                Optional.of(
                                        new Archivo(
                                                "minuta-" + lugar + "-" + actividad + ".txt",
                                                texto.getBytes(StandardCharsets.UTF_8))),
                                List.of(),
                                ""),
                        CUENTA,
                        Idioma.ES));
    }

    private Ficha reporta(Ficha f, YearMonth corte, String actividad, int porcentaje) {
        return actua(
                f,
                (autor, archivo) ->
                        new Acto.AvanceReportado(
                                dia(f, corte),
                                autor,
                                corte,
                                actividad,
                                porcentaje,
                                "Según la minuta."));
    }

    private Ficha envia(Ficha f, YearMonth corte) {
        return actua(f, (autor, archivo) -> new Acto.CorteEnviado(dia(f, corte), autor, corte));
    }

    private Ficha actua(Ficha f, Intento.PorFirmar acto) {
        return bien(
                compromisos.actua(
                        f.id(),
                        Intento.de(identificadores.nuevo(), f.leidos(), acto),
                        CUENTA,
                        Idioma.ES));
    }

    private static Ficha bien(Resultado<Optional<Ficha>> hecho) {
        return hecho.valor()
                .orElseThrow(() ->
                        new IllegalStateException("demonstration refused: " + hecho.incidencias()));
    }

    /** A day near the end of a cut, today at the latest and never before the last act. */
    private LocalDate dia(Ficha f, YearMonth corte) {
        LocalDate dia = corte.atDay(25);
        LocalDate ultimo = f.compromiso().actos().getLast().fecha();
        LocalDate llegado = dia.isAfter(autoria.hoy()) ? autoria.hoy() : dia;
        return llegado.isBefore(ultimo) ? ultimo : llegado;
    }

    /** The last two cuts that began, the older first. */
    private List<YearMonth> cortes() {
        List<YearMonth> cortes = new ArrayList<>();
        for (YearMonth m = YearMonth.from(autoria.hoy()); cortes.size() < 2; m = m.minusMonths(1)) {
            if (m.getMonthValue() == 3 || m.getMonthValue() == 9) {
                cortes.addFirst(m);
            }
        }
        return cortes;
    }
}
