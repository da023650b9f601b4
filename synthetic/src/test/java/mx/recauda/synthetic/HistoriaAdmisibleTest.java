package mx.recauda.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.movimientos.Suceso;
import mx.recauda.ley.afiliacion.Admision;
import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Circunstancias;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Vigencia;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every notice of the country is one that the law admits at the moment it is received. */
class HistoriaAdmisibleTest {

    private static final Calendario CALENDARIO = Calendario.deTerminos();

    private final Map<String, Integer> avisos = new TreeMap<>();
    private int notificados;

    @ParameterizedTest
    @CsvSource({"11, 0119", "12, 0205", "13, 0801"})
    void the_law_admits_every_history(long semilla, String oficina) {
        Escenario escenario =
                new Escenario(
                        semilla, LocalDate.of(2026, 10, 31), 60, 400, 24, Optional.of(oficina));
        Pais pais = Pais.de(escenario);
        pais.patrones().forEach(p -> pais.trabajadores(p).forEach(t -> recorre(p, t)));

        assertThat(notificados).as("seed %d", semilla).isGreaterThan(1_500);
        assertThat(avisos.keySet()).isSubsetOf("AFI-007", "AFI-010", "AFI-018", "AFI-019");
        assertThat(avisos.getOrDefault("AFI-010", 0)).isBetween(2, notificados / 20);
        assertThat(avisos.getOrDefault("AFI-018", 0)).isLessThan(notificados / 50);
        assertThat(avisos.getOrDefault("AFI-019", 0))
                .as("only when the minimum wage rises while another notice is received")
                .isLessThan(notificados / 500);
    }

    private void recorre(PatronSintetico patron, TrabajadorSintetico trabajador) {
        List<Hecho> hechos = new ArrayList<>();
        List<Vigencia> incapacidades = new ArrayList<>();
        LocalDate recibido = LocalDate.MIN;
        for (ActoSintetico acto : trabajador.actos()) {
            assertThat(acto.recepcion()).isAfterOrEqualTo(recibido).isBeforeOrEqualTo("2026-10-31");
            recibido = acto.recepcion();
            switch (acto.suceso()) {
                case Suceso.Incapacidad i -> {
                    Vigencia dias = dias(acto.fecha(), i.dias());
                    assertThat(incapacidades).noneMatch(dias::traslapa);
                    assertThat(vigente(hechos, dias)).as(trabajador.toString()).isTrue();
                    incapacidades.add(dias);
                }
                case Suceso.Ausencia a ->
                        assertThat(vigente(hechos, dias(acto.fecha(), a.dias()))).isTrue();
                default -> notifica(patron, acto, hechos, incapacidades, trabajador);
            }
        }
    }

    private void notifica(
            PatronSintetico patron,
            ActoSintetico acto,
            List<Hecho> hechos,
            List<Vigencia> incapacidades,
            TrabajadorSintetico trabajador) {
        Parametros parametros = Parametros.incluidos();
        Importe minimo =
                parametros.salarioMinimo(patron.zona()).en(acto.fecha()).orElseThrow().valor();
        long unidad = parametros.unidad().en(acto.fecha()).orElseThrow().valor().centavos();
        Resultado<Optional<EfectoDelAviso>> efecto =
                Admision.decide(
                        aviso(acto),
                        new Circunstancias(
                                Historia.de(hechos),
                                acto.recepcion(),
                                CALENDARIO,
                                minimo,
                                Importe.deCentavos(25 * unidad),
                                incapacidades),
                        Idioma.ES);
        assertThat(efecto.errores()).as(trabajador.toString()).isEmpty();
        efecto.incidencias().stream()
                .map(Incidencia::codigo)
                .forEach(c -> avisos.merge(c, 1, Integer::sum));
        notificados++;
        assertThat(acto.efecto()).isEqualTo(efecto.valor().orElseThrow().fecha());
        assertThat(acto.oportuno()).isEqualTo(efecto.valor().orElseThrow().oportuno());
        hechos.add(hecho(hechos.size() + 1, acto, acto.efecto()));
    }

    private static boolean vigente(List<Hecho> hechos, Vigencia dias) {
        return Historia.de(hechos).tramos().stream()
                .map(Tramo::vigencia)
                .anyMatch(v -> v.contiene(dias.desde()));
    }

    private static Vigencia dias(LocalDate desde, int dias) {
        return Vigencia.entre(desde, desde.plusDays(dias - 1L));
    }

    private static Aviso aviso(ActoSintetico acto) {
        return switch (acto.suceso()) {
            case Suceso.Alta a -> new Aviso.DeAlta(acto.fecha(), condiciones(a));
            case Suceso.CambioDeSalario c ->
                    new Aviso.DeSalario(
                            acto.fecha(),
                            c.salario().sbc(),
                            c.salario().tipo(),
                            c.salario().jornada());
            default -> new Aviso.DeBaja(acto.fecha());
        };
    }

    private static Hecho hecho(long id, ActoSintetico acto, LocalDate efecto) {
        var conocido = acto.recepcion().atStartOfDay(ZoneOffset.UTC).toInstant();
        return switch (acto.suceso()) {
            case Suceso.Alta a -> new Hecho.Alta(id, conocido, conocido, efecto, condiciones(a));
            case Suceso.CambioDeSalario c ->
                    new Hecho.Salario(
                            id,
                            conocido,
                            conocido,
                            efecto,
                            c.salario().sbc(),
                            c.salario().tipo(),
                            c.salario().jornada());
            default -> new Hecho.Baja(id, conocido, conocido, efecto);
        };
    }

    private static Condiciones condiciones(Suceso.Alta a) {
        return new Condiciones(
                a.salario().sbc(), a.salario().tipo(), a.salario().jornada(), a.tipoDeTrabajador());
    }
}
