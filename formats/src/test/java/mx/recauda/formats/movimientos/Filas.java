package mx.recauda.formats.movimientos;

import mx.recauda.formats.idse.Salario;
import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.vivienda.Descuento;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Invented rows whose facts follow one another as a life at work does. */
final class Filas {

    private static final List<RegistroPatronal> REGISTROS =
            List.of(
                    RegistroPatronal.componer("B901234510"),
                    RegistroPatronal.componer("C160000710"),
                    RegistroPatronal.componer("A011000010"));
    private static final List<String> APELLIDOS = List.of("GARCIA", "PEÑA", "DE LA CRUZ", "MUÑOZ");
    private static final List<String> NOMBRES = List.of("LUIS", "MARIA FERNANDA", "ANA-LUISA");

    private final RandomGenerator azar;
    private final List<FilaDeMovimientos> filas = new ArrayList<>();

    private Filas(RandomGenerator azar) {
        this.azar = azar;
    }

    static List<FilaDeMovimientos> de(int trabajadores, RandomGenerator azar) {
        Filas filas = new Filas(azar);
        for (int i = 0; i < trabajadores; i++) {
            filas.trabajador(i);
        }
        return filas.filas;
    }

    private void trabajador(int i) {
        RegistroPatronal registro = REGISTROS.get(azar.nextInt(REGISTROS.size()));
        Persona persona = persona(i);
        LocalDate dia = LocalDate.of(2024, 1, 1).plusDays(azar.nextInt(60));
        agrega(registro, persona, dia, alta());
        boolean conCredito = azar.nextInt(3) == 0;
        if (conCredito) {
            agrega(registro, persona, dia, credito(Suceso.MovimientoDeCredito.INICIO));
        }
        for (int n = azar.nextInt(6); n > 0; n--) {
            dia = dia.plusDays(1 + azar.nextInt(20));
            int dias = 1 + azar.nextInt(azar.nextInt(8) == 0 ? 150 : 7);
            switch (azar.nextInt(conCredito ? 6 : 5)) {
                case 0 -> agrega(registro, persona, dia, new Suceso.CambioDeSalario(salario()));
                case 1 -> agrega(registro, persona, dia, new Suceso.Ausencia(Math.min(dias, 99)));
                case 2 -> {
                    agrega(registro, persona, dia, incapacidad(dias));
                    dia = dia.plusDays(dias);
                }
                case 3, 4 -> {
                    agrega(registro, persona, dia, new Suceso.Baja(causa()));
                    dia = dia.plusDays(1 + azar.nextInt(30));
                    agrega(registro, persona, dia, alta());
                }
                default -> agrega(registro, persona, dia, credito(otroMovimiento()));
            }
        }
    }

    private void agrega(RegistroPatronal registro, Persona persona, LocalDate dia, Suceso suceso) {
        filas.add(new FilaDeMovimientos(filas.size() + 2, registro, persona, dia, suceso));
    }

    private Persona persona(int i) {
        return new Persona(
                Nss.componer("97%08d".formatted(i)),
                uno(APELLIDOS),
                azar.nextInt(5) == 0 ? "" : uno(APELLIDOS),
                uno(NOMBRES),
                azar.nextInt(6) == 0
                        ? Optional.empty()
                        : Optional.of(Curp.parse("GALL850101HJCRPS02")),
                azar.nextBoolean() ? Optional.empty() : Optional.of(Rfc.parse("GALL8501012D1")),
                "E%05d".formatted(i));
    }

    private Suceso alta() {
        return new Suceso.Alta(
                salario(),
                1 + azar.nextInt(4),
                "%03d".formatted(azar.nextInt(1000)),
                azar.nextBoolean()
                        ? new Suceso.Domicilio("", "", "", "")
                        : new Suceso.Domicilio("PLANTA 01", "01000", "GUADALAJARA", "EMPLEADO"));
    }

    private Salario salario() {
        return new Salario(
                Importe.deCentavos(1 + azar.nextLong(999_999)), azar.nextInt(3), azar.nextInt(7));
    }

    private Suceso incapacidad(int dias) {
        int rama = 1 + azar.nextInt(4);
        return new Suceso.Incapacidad(
                "AB%06d".formatted(azar.nextInt(1_000_000)),
                dias,
                rama,
                rama == 1 ? 1 + azar.nextInt(3) : 0,
                azar.nextInt(10),
                azar.nextInt(10),
                azar.nextInt(101));
    }

    private Suceso credito(Suceso.MovimientoDeCredito tipo) {
        Optional<Descuento> descuento =
                switch (tipo) {
                    case INICIO, TIPO, VALOR -> Optional.of(descuento());
                    default -> Optional.empty();
                };
        return new Suceso.Credito(tipo, "14%08d".formatted(azar.nextInt(100_000_000)), descuento);
    }

    private Suceso.MovimientoDeCredito otroMovimiento() {
        Suceso.MovimientoDeCredito[] todos = Suceso.MovimientoDeCredito.values();
        return todos[1 + azar.nextInt(todos.length - 1)];
    }

    private Descuento descuento() {
        return switch (azar.nextInt(3)) {
            case 0 -> new Descuento.Porcentaje(new Tasa(10L * (1 + azar.nextInt(300_000))));
            case 1 -> new Descuento.CuotaFija(Importe.deCentavos(1 + azar.nextInt(900_000)));
            default -> new Descuento.VecesUnidad(new Factor(1 + azar.nextInt(400_000)));
        };
    }

    private char causa() {
        return "123456789A".charAt(azar.nextInt(10));
    }

    private String uno(List<String> valores) {
        return valores.get(azar.nextInt(valores.size()));
    }
}
