package mx.recauda.formats.emision;

import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Patron;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An invented employer of three workers: one changes wage, one is absent and ill, one leaves. */
final class PropuestasDePrueba {

    private static final LocalDate ALTA = LocalDate.of(2026, 1, 5);

    private PropuestasDePrueba() {}

    /** April 2026, which closes a bimester. */
    static PropuestaEmitida abril() {
        return PropuestaEmitida.de(
                CedulaDeDeterminacion.determina(patron(), Mes.de(2026, 4), gente(), Idioma.ES)
                        .valor(),
                Optional.of(Instant.parse("2026-05-02T12:00:00Z")));
    }

    /** March 2026, without the bimonthly part. */
    static PropuestaEmitida marzo() {
        return PropuestaEmitida.de(
                CedulaDeDeterminacion.determina(patron(), Mes.de(2026, 3), gente(), Idioma.ES)
                        .valor(),
                Optional.empty());
    }

    private static Patron patron() {
        return new Patron(
                RegistroPatronal.parse("B9012345102"),
                "EMPRESA SINTÉTICA DE DEMOSTRACIÓN, S.A. DE C.V.",
                "ESD2001158Q7",
                Zona.GENERAL,
                Tasa.dePorcentaje("0.54355"),
                false);
    }

    private static List<Trabajador> gente() {
        return List.of(
                trabajador(
                        "03190100424",
                        "GARCIA$LOPEZ$LUIS",
                        new Hecho.Alta(ALTA, Importe.parse("450.50")),
                        new Hecho.CambioDeSalario(
                                LocalDate.of(2026, 4, 16), Importe.parse("475.00"))),
                trabajador(
                        "04038500015",
                        "PEÑA$MARTINEZ$MARIA FERNANDA",
                        new Hecho.Alta(ALTA, Importe.parse("789.25")),
                        new Hecho.Ausencia(LocalDate.of(2026, 4, 7), 2),
                        new Hecho.Incapacidad(LocalDate.of(2026, 3, 20), 5, "AB123456", false)),
                trabajador(
                        "43068821354",
                        "ROJAS$$IVAN",
                        new Hecho.Alta(ALTA, Importe.parse("380.00")),
                        new Hecho.Baja(LocalDate.of(2026, 4, 10))));
    }

    private static Trabajador trabajador(String nss, String nombre, Hecho... hechos) {
        return new Trabajador(
                Nss.parse(nss),
                nombre,
                "",
                "",
                "",
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(hechos));
    }
}
