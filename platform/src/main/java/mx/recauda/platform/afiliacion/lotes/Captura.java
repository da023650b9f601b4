package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Identidad;
import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One movement as somebody types it, before anything is known of it. What cannot even be written in
 * a record of 168 positions is said field by field.
 *
 * @param tipo ALTA, SALARIO or BAJA
 * @param registro eleven positions
 * @param fecha ISO date
 * @param sbc daily wage in pesos; not used by an end of employment
 * @param solicitante who asks for an end of employment; the employer for anything else
 */
public record Captura(
        TipoDeAviso tipo,
        String registro,
        String nss,
        String curp,
        String primerApellido,
        String segundoApellido,
        String nombres,
        String fecha,
        String sbc,
        int tipoDeSalario,
        int jornada,
        int tipoDeTrabajador,
        String causa,
        String umf,
        Solicitante solicitante) {

    private static final String GUIA = "00000";
    private static final int LARGO_DEL_NOMBRE = 27;
    private static final Pattern UMF = Pattern.compile("[0-9]{3}");
    private static final Pattern CAUSA = Pattern.compile("[1-9A]");

    /** What a line of a lote says, ready to be corrected. */
    public static Captura de(Renglon renglon) {
        Identidad quien = renglon.identidad();
        var condiciones = renglon.condiciones();
        return new Captura(
                renglon.tipo(),
                renglon.registro(),
                quien.nss(),
                quien.curp(),
                quien.primerApellido(),
                quien.segundoApellido(),
                quien.nombres(),
                renglon.fecha().toString(),
                renglon.tipo() == TipoDeAviso.BAJA ? "" : condiciones.sbc().toString(),
                condiciones.tipoDeSalario(),
                condiciones.jornada(),
                Math.max(1, condiciones.tipoDeTrabajador()),
                renglon.causa().isEmpty() ? "2" : renglon.causa(),
                renglon.umf(),
                renglon.aviso() instanceof Aviso.DeBaja baja
                        ? baja.solicitante()
                        : Solicitante.PATRON);
    }

    /** An empty form of a kind, on a day. */
    public static Captura vacia(TipoDeAviso tipo, String registro, LocalDate hoy) {
        return new Captura(
                tipo,
                registro,
                "",
                "",
                "",
                "",
                "",
                hoy.toString(),
                "",
                0,
                0,
                1,
                "2",
                "000",
                Solicitante.PATRON);
    }

    /** The fields that cannot be read, by name; nothing when a record can be written. */
    public List<String> camposIlegibles() {
        List<String> campos = new ArrayList<>();
        prueba("registro", campos, () -> RegistroPatronal.parse(registro));
        prueba("nss", campos, () -> Nss.parse(nss));
        if (!curp.isBlank()) {
            prueba("curp", campos, () -> Curp.parse(curp));
        }
        nombre("primerApellido", primerApellido, true, campos);
        nombre("segundoApellido", segundoApellido, false, campos);
        nombre("nombres", nombres, true, campos);
        prueba("fecha", campos, this::dia);
        switch (tipo) {
            case ALTA -> {
                condiciones(campos);
                digito("tipoDeTrabajador", tipoDeTrabajador, 9, campos);
                exige("umf", umf.isBlank() || UMF.matcher(umf.strip()).matches(), campos);
            }
            case SALARIO -> condiciones(campos);
            case BAJA -> exige("causa", causa.isEmpty() || CAUSA.matcher(causa).matches(), campos);
        }
        return campos;
    }

    private void condiciones(List<String> campos) {
        prueba("sbc", campos, this::importe);
        digito("tipoDeSalario", tipoDeSalario, 2, campos);
        digito("jornada", jornada, 6, campos);
    }

    private static void digito(String campo, int valor, int hasta, List<String> campos) {
        exige(campo, valor >= 0 && valor <= hasta, campos);
    }

    private static void exige(String campo, boolean cabe, List<String> campos) {
        if (!cabe) {
            campos.add(campo);
        }
    }

    private static void nombre(
            String campo, String valor, boolean obligatorio, List<String> campos) {
        boolean largo = limpio(valor).length() > LARGO_DEL_NOMBRE;
        if (largo || (obligatorio && valor.isBlank())) {
            campos.add(campo);
        }
    }

    private static void prueba(String campo, List<String> campos, Runnable lectura) {
        try {
            lectura.run();
        } catch (IllegalArgumentException | DateTimeException ilegible) {
            campos.add(campo);
        }
    }

    private LocalDate dia() {
        LocalDate dia = LocalDate.parse(fecha.strip());
        if (dia.getYear() < 1 || dia.getYear() > 9999) {
            throw new IllegalArgumentException("out of the record: " + dia);
        }
        return dia;
    }

    private Importe importe() {
        Importe importe = Importe.parse(sbc.strip().replace(",", "").replace("$", ""));
        if (importe.centavos() <= 0 || importe.centavos() > 999_999) {
            throw new IllegalArgumentException("out of the record: " + importe);
        }
        return importe;
    }

    /** The file of one movement, as IDSE carries it. */
    public byte[] archivo() {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try {
            EscritorIdse.escribe(List.of(movimiento()), GUIA, EscritorIdse.Enie.COMO_ES, salida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return salida.toByteArray();
    }

    /** The line it would be, for a preview. */
    public Renglon renglon() {
        return Renglon.de(movimiento()).pedidaPor(solicitante);
    }

    private MovimientoIdse movimiento() {
        RegistroPatronal patronal = RegistroPatronal.parse(registro);
        Trabajador trabajador =
                new Trabajador(
                        Nss.parse(nss),
                        limpio(primerApellido),
                        limpio(segundoApellido),
                        limpio(nombres),
                        "");
        LocalDate dia = dia();
        Optional<Curp> deCurp = curp.isBlank() ? Optional.empty() : Optional.of(Curp.parse(curp));
        return switch (tipo) {
            case ALTA ->
                    new MovimientoIdse.Alta(
                            1,
                            patronal,
                            trabajador,
                            new Salario(importe(), tipoDeSalario, jornada),
                            tipoDeTrabajador,
                            dia,
                            umf.isBlank() ? "000" : umf.strip(),
                            deCurp);
            case SALARIO ->
                    new MovimientoIdse.ModificacionDeSalario(
                            1,
                            patronal,
                            trabajador,
                            new Salario(importe(), tipoDeSalario, jornada),
                            dia,
                            deCurp);
            case BAJA ->
                    new MovimientoIdse.Baja(
                            1, patronal, trabajador, dia, causa.isEmpty() ? '2' : causa.charAt(0));
        };
    }

    private static String limpio(String nombre) {
        return nombre.strip().toUpperCase(Locale.ROOT);
    }
}
