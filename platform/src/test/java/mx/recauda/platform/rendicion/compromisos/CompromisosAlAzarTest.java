package mx.recauda.platform.rendicion.compromisos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Compromiso;
import mx.recauda.rendicion.compromiso.Evidencia;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What the platform keeps is what the engine says, whatever people try. */
@PlataformaTest
class CompromisosAlAzarTest {

    private static final int COMPROMISOS = 8;
    private static final int ACTOS = 40;

    @Autowired Compromisos compromisos;
    @Autowired CalendarioInstitucional calendario;
    @Autowired FechaDeOperacion fecha;

    @Test
    void random_sequences_of_acts_give_the_situation_of_the_pure_engine_on_every_day() {
        long semilla = 27_182_818L;
        Random azar = new Random(semilla);
        int admitidos = 0;
        for (int i = 0; i < COMPROMISOS; i++) {
            Ficha ficha = nuevo();
            Compromiso puro = ficha.compromiso();
            for (int j = 0; j < ACTOS; j++) {
                String como = "seed " + semilla + ", promise " + i + ", act " + j;
                Intento.PorFirmar acto = alAzar(azar, puro);
                String autor = puro.actos().getFirst().autor();
                Resultado<Compromiso> esperado =
                        puro.con(acto.firma(autor, ""), calendario.cortes(), Idioma.ES);
                Resultado<Optional<Ficha>> hecho =
                        compromisos.actua(
                                ficha.id(),
                                Intento.de(UUID.randomUUID(), puro.actos().size(), acto),
                                "planeacion",
                                Idioma.ES);
                assertThat(codigos(hecho)).as(como).isEqualTo(codigos(esperado));
                admitidos += esperado.tieneErrores() ? 0 : 1;
                puro = esperado.valor();
            }
            compara(ficha.id(), puro, "seed " + semilla + ", promise " + i);
        }
        assertThat(admitidos).isGreaterThan(COMPROMISOS * 3);
    }

    private void compara(UUID id, Compromiso puro, String como) {
        Ficha guardada = compromisos.busca(id).orElseThrow();
        assertThat(guardada.compromiso()).as(como).isEqualTo(puro);
        for (int atras = 0; atras < 420; atras += 30) {
            LocalDate dia = fecha.hoy().minusDays(atras);
            if (!dia.isBefore(puro.actos().getFirst().fecha())) {
                assertThat(compromisos.situacion(guardada, dia))
                        .as("%s, %s", como, dia)
                        .contains(puro.situacion(dia, calendario.cortes()));
            }
        }
    }

    private static List<String> codigos(Resultado<?> r) {
        return r.incidencias().stream().map(Incidencia::codigo).toList();
    }

    private Ficha nuevo() {
        return compromisos
                .crea(
                        new NuevoCompromiso(
                                UUID.randomUUID(),
                                "pgcm",
                                "Promesa al azar",
                                "Prueba",
                                "",
                                fecha.hoy().minusDays(400),
                                Encuadre.NINGUNO,
                                Optional.of(
                                        new NuevoCompromiso.Plan(
                                                fecha.hoy().minusDays(100),
                                                "Listo",
                                                "",
                                                List.of("PRESUPUESTO"),
                                                List.of("Una", "Dos")))),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    /** Days mostly go forward, so that long stories are told; some go back and are refused. */
    private Intento.PorFirmar alAzar(Random azar, Compromiso puro) {
        LocalDate ultimo = puro.actos().getLast().fecha();
        LocalDate quiere = ultimo.plusDays(azar.nextInt(14) - 2);
        LocalDate dia = quiere.isAfter(fecha.hoy()) ? fecha.hoy() : quiere;
        String actividad = String.valueOf(1 + azar.nextInt(3));
        YearMonth corte = YearMonth.of(2025 + azar.nextInt(2), azar.nextInt(5) == 0 ? 4 : 9);
        int porcentaje = azar.nextInt(4) == 0 ? 100 : azar.nextInt(110);
        String nota = azar.nextInt(3) == 0 ? "" : "motivo";
        return switch (azar.nextInt(11)) {
            case 0, 1, 2 ->
                    (a, l) -> new Acto.AvanceReportado(dia, a, corte, actividad, porcentaje, nota);
            case 3, 4, 5 ->
                    (a, l) ->
                            new Acto.EvidenciaEntregada(
                                    dia,
                                    a,
                                    actividad,
                                    new Evidencia("Acta", "estante 4", Optional.empty()));
            case 6 ->
                    (a, l) -> new Acto.ActividadSustituida(dia, a, actividad, "Otra", "OF/1", nota);
            case 7 -> (a, l) -> new Acto.CorteEnviado(dia, a, corte);
            case 8 -> (a, l) -> new Acto.CorteCorregido(dia, a, corte, nota);
            case 9 -> (a, l) -> new Acto.TerminoCambiado(dia, a, dia.plusDays(90), "OF/2", nota);
            default -> (a, l) -> new Acto.Reabierto(dia, a, actividad, porcentaje, nota);
        };
    }
}
