package mx.recauda.formats.idse;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Invented batches: employers and persons that do not exist, with right check digits. */
final class LotesIdse {

    private static final List<String> APELLIDOS =
            List.of("GARCIA", "PEÑA", "ROJAS", "DE LA CRUZ", "O'FARRIL", "NUÑEZ", "IBARRA");
    private static final List<String> NOMBRES =
            List.of("LUIS", "MARIA FERNANDA", "IVAN", "JOSE A.", "ANA-LUISA");
    private static final String CONSONANTES = "BCDFGHJKLMNPQRSTVWXYZ";

    private LotesIdse() {}

    static List<MovimientoIdse> altas(int cuantas, RandomGenerator azar) {
        List<MovimientoIdse> altas = new ArrayList<>();
        for (int i = 1; i <= cuantas; i++) {
            altas.add(
                    new MovimientoIdse.Alta(
                            i,
                            RegistroPatronal.componer("B901234510"),
                            trabajador(i, azar),
                            salario(azar),
                            1 + azar.nextInt(4),
                            fecha(azar),
                            "%03d".formatted(azar.nextInt(1000)),
                            azar.nextInt(5) == 0 ? Optional.empty() : Optional.of(curp(azar))));
        }
        return altas;
    }

    static List<MovimientoIdse> modificaciones(int cuantas, RandomGenerator azar) {
        List<MovimientoIdse> modificaciones = new ArrayList<>();
        for (int i = 1; i <= cuantas; i++) {
            modificaciones.add(
                    new MovimientoIdse.ModificacionDeSalario(
                            i,
                            RegistroPatronal.componer("C160000710"),
                            trabajador(i, azar),
                            salario(azar),
                            fecha(azar),
                            Optional.of(curp(azar))));
        }
        return modificaciones;
    }

    static List<MovimientoIdse> bajas(int cuantas, RandomGenerator azar) {
        List<MovimientoIdse> bajas = new ArrayList<>();
        for (int i = 1; i <= cuantas; i++) {
            bajas.add(
                    new MovimientoIdse.Baja(
                            i,
                            RegistroPatronal.componer("A011000010"),
                            trabajador(i, azar),
                            fecha(azar),
                            "123456789A".charAt(azar.nextInt(10))));
        }
        return bajas;
    }

    static byte[] archivo(List<? extends MovimientoIdse> movimientos) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try {
            EscritorIdse.escribe(movimientos, "01400", EscritorIdse.Enie.COMO_ES, salida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    private static Trabajador trabajador(int i, RandomGenerator azar) {
        return new Trabajador(
                Nss.componer("%010d".formatted(azar.nextLong(10_000_000_000L))),
                uno(APELLIDOS, azar),
                azar.nextInt(6) == 0 ? "" : uno(APELLIDOS, azar),
                uno(NOMBRES, azar),
                "E%05d".formatted(i));
    }

    private static Salario salario(RandomGenerator azar) {
        return new Salario(
                Importe.deCentavos(1 + azar.nextLong(999_999)), azar.nextInt(3), azar.nextInt(7));
    }

    private static LocalDate fecha(RandomGenerator azar) {
        return LocalDate.of(2024, 1, 1).plusDays(azar.nextInt(1000));
    }

    private static Curp curp(RandomGenerator azar) {
        LocalDate nacimiento = LocalDate.of(1950, 1, 1).plusDays(azar.nextInt(20_000));
        String base =
                "GALL%02d%02d%02d%sJC%c%c%c%s"
                        .formatted(
                                nacimiento.getYear() % 100,
                                nacimiento.getMonthValue(),
                                nacimiento.getDayOfMonth(),
                                azar.nextBoolean() ? "H" : "M",
                                consonante(azar),
                                consonante(azar),
                                consonante(azar),
                                nacimiento.getYear() < 2000 ? "0" : "A");
        return Curp.componer(base);
    }

    private static char consonante(RandomGenerator azar) {
        return CONSONANTES.charAt(azar.nextInt(CONSONANTES.length()));
    }

    private static String uno(List<String> valores, RandomGenerator azar) {
        return valores.get(azar.nextInt(valores.size()));
    }
}
