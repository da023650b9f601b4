package mx.recauda.ley.cedula;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.VersionDeLey;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Columns and cédula say the same of the same facts, worker by worker, to the centavo. */
class CedulaEnColumnasTest {

    private static final int EMPRESAS = 60;
    private static final int TRABAJADORES = 25;

    @Test
    void columns_give_the_rows_and_the_refusals_of_the_cedula() {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        int rechazados = 0;
        for (int e = 0; e < EMPRESAS; e++) {
            Mes mes = Mes.de(2024 + azar.nextInt(2), 1 + azar.nextInt(12));
            List<Trabajador> gente = gente(azar, mes);
            Resultado<CedulaDeDeterminacion> cedula =
                    CedulaDeDeterminacion.determina(patron(), mes, gente, Idioma.ES);
            Resultado<List<RenglonBreve>> columnas =
                    CedulaEnColumnas.determina(patron(), mes, gente, Idioma.ES);

            assertThat(columnas.errores()).isEqualTo(cedula.errores());
            assertThat(columnas.valor()).hasSameSizeAs(cedula.valor().renglones());
            for (int i = 0; i < columnas.valor().size(); i++) {
                igual(columnas.valor().get(i), cedula.valor().renglones().get(i));
            }
            rechazados += (int) columnas.errores().stream().filter(Incidencia::esError).count();
        }
        assertThat(rechazados).as("some cases must be refused").isPositive();
    }

    private static void igual(RenglonBreve breve, Renglon renglon) {
        assertThat(breve.trabajador()).isEqualTo(renglon.trabajador());
        assertThat(breve.mes().dias()).isEqualTo(renglon.mes().dias());
        assertThat(breve.mes().sdi()).isEqualTo(renglon.mes().sdi());
        assertThat(breve.mes().ausencias()).isEqualTo(renglon.mes().ausencias());
        for (Concepto concepto : Concepto.values()) {
            assertThat(breve.patron(concepto))
                    .as("%s of %s", concepto, breve.trabajador())
                    .isEqualTo(renglon.patron(concepto).centavos());
            assertThat(breve.obrero(concepto))
                    .as("%s of %s", concepto, breve.trabajador())
                    .isEqualTo(renglon.obrero(concepto).centavos());
        }
    }

    /** Whoever moves these amounts grows {@link VersionDeLey#MOTOR}, and pins both again. */
    @Test
    void other_amounts_of_the_same_facts_are_another_engine() {
        Random azar = new Random(36);
        StringBuilder importes = new StringBuilder();
        for (Mes mes : List.of(Mes.de(2026, 3), Mes.de(2026, 4))) {
            CedulaEnColumnas.determina(patron(), mes, gente(azar, mes), Idioma.ES).valor().stream()
                    .flatMap(r ->
                            Stream.of(Concepto.values())
                                    .map(c -> r.patron(c) + "," + r.obrero(c) + "\n"))
                    .forEach(importes::append);
        }
        String huella = Resumen.de(importes.toString().getBytes(StandardCharsets.UTF_8)).toString();

        assertThat(VersionDeLey.MOTOR + " " + huella)
                .isEqualTo("2 c8120298f29db58b8bd7ae079203b3b08530e4a234430b6ae387a2373f56a61d");
    }

    private static Patron patron() {
        return new Patron(
                RegistroPatronal.parse("B9012345102"),
                "",
                "",
                Zona.GENERAL,
                Tasa.dePorcentaje("1.25"),
                false);
    }

    private static List<Trabajador> gente(Random azar, Mes mes) {
        List<Trabajador> gente = new ArrayList<>();
        for (int i = 0; i < TRABAJADORES; i++) {
            gente.add(
                    new Trabajador(
                            Nss.componer("%010d".formatted(3_190_100_000L + i)),
                            "NOMBRE$" + azar.nextInt(100) + "$" + i,
                            "",
                            "",
                            "",
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            hechos(azar, mes)));
        }
        return gente;
    }

    private static List<Hecho> hechos(Random azar, Mes mes) {
        LocalDate inicio = mes.anterior().primerDia();
        List<Hecho> hechos = new ArrayList<>();
        boolean antes = azar.nextInt(3) > 0;
        LocalDate alta = antes ? inicio.minusDays(200) : dia(azar, inicio);
        // One in twenty below the minimum wage: refused by both.
        hechos.add(new Hecho.Alta(alta, salario(azar, azar.nextInt(20) == 0)));
        if (azar.nextInt(3) == 0) {
            hechos.add(new Hecho.CambioDeSalario(dia(azar, inicio), salario(azar, false)));
        }
        for (int i = azar.nextInt(6); i > 3; i--) {
            hechos.add(
                    new Hecho.SalarioDiario(
                            dia(azar, inicio), Importe.deCentavos(20_000 + azar.nextInt(10_000))));
        }
        if (azar.nextInt(4) == 0) {
            hechos.add(new Hecho.Ausencia(dia(azar, inicio), 1 + azar.nextInt(9)));
        }
        if (azar.nextInt(5) == 0) {
            hechos.add(
                    new Hecho.Incapacidad(
                            dia(azar, inicio), 1 + azar.nextInt(40), "AB000001", false));
        }
        if (azar.nextInt(4) == 0) {
            hechos.add(new Hecho.Baja(dia(azar, inicio)));
        }
        return hechos;
    }

    private static LocalDate dia(Random azar, LocalDate inicio) {
        return inicio.plusDays(azar.nextInt(60));
    }

    private static Importe salario(Random azar, boolean bajo) {
        return Importe.deCentavos(bajo ? 10_000 : 30_000 + azar.nextInt(300_000));
    }
}
