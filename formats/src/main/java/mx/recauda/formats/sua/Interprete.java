package mx.recauda.formats.sua;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Hecho.Alta;
import mx.recauda.ley.cedula.Hecho.Ausencia;
import mx.recauda.ley.cedula.Hecho.Baja;
import mx.recauda.ley.cedula.Hecho.CambioDeDescuento;
import mx.recauda.ley.cedula.Hecho.CambioDeNumero;
import mx.recauda.ley.cedula.Hecho.CambioDeSalario;
import mx.recauda.ley.cedula.Hecho.Incapacidad;
import mx.recauda.ley.cedula.Hecho.InicioDeCredito;
import mx.recauda.ley.cedula.Hecho.ReinicioDeCredito;
import mx.recauda.ley.cedula.Hecho.SuspensionDeCredito;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.Rfc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each kind of line says, field by field. */
record Interprete(Idioma idioma) {

    /** The worker of a line of Aseg, when the line serves. */
    Optional<Expediente> asegurado(Renglon r, Nss nss) {
        String rfc = r.recortado(23, 35);
        String curp = r.recortado(36, 53);
        Rfc.lee(rfc, idioma).errores().forEach(e -> r.anota(ErrorSua.RFC, "rfc", 23, 35, rfc, e));
        Curp.lee(curp, idioma)
                .errores()
                .forEach(e -> r.anota(ErrorSua.CURP, "curp", 36, 53, curp, e));
        String nombre = r.nombre(54, 103);
        r.clave("tipo de trabajador", 104, "123456789");
        char jornada = r.clave("jornada", 105, "0123456");
        Optional<LocalDate> alta = r.fecha("fecha de alta", 106, 113);
        Importe sdi = r.salario("salario diario integrado", 114, 120);
        List<Hecho> hechos = new ArrayList<>();
        alta.ifPresent(dia -> hechos.add(new Alta(dia, sdi)));
        creditoInicial(r, hechos);
        if (!r.sirve()) {
            return Optional.empty();
        }
        int porSemana = jornada >= '1' && jornada <= '5' ? jornada - '0' : 0;
        return Optional.of(
                new Expediente(
                        nss, nombre, rfc, curp, r.recortado(121, 137), porSemana, hechos, true));
    }

    /** Adds to the worker what a line of another file says. */
    void hecho(ArchivoSua clase, Renglon renglon, Expediente expediente) {
        switch (clase) {
            case MOVT -> movimiento(renglon, expediente);
            case INCAP -> incapacidad(renglon, expediente);
            case CRED -> credito(renglon, expediente);
            case AFIL -> afiliacion(renglon);
            case ASEG -> throw new IllegalStateException("it is a worker");
        }
    }

    private static void creditoInicial(Renglon r, List<Hecho> hechos) {
        String numero = r.recortado(138, 147);
        if (numero.isEmpty()) {
            return;
        }
        Optional<LocalDate> inicio = r.fecha("inicio del descuento", 148, 155);
        r.descuento(156, 157, 164)
                .ifPresent(d ->
                        inicio.ifPresent(dia -> hechos.add(new InicioDeCredito(dia, numero, d))));
    }

    private static void movimiento(Renglon r, Expediente e) {
        Optional<LocalDate> fecha = r.fecha("fecha del movimiento", 25, 32);
        if (fecha.isEmpty()) {
            return;
        }
        LocalDate dia = fecha.get();
        switch (r.crudo(23, 24)) {
            case "02" -> e.siVigente(r, dia, () -> new Baja(dia));
            case "07" -> {
                Importe sdi = r.salario("salario diario integrado", 43, 49);
                e.siVigente(r, dia, () -> new CambioDeSalario(dia, sdi));
            }
            case "08" -> {
                Importe sdi = r.salario("salario diario integrado", 43, 49);
                e.siNoVigente(r, dia, () -> new Alta(dia, sdi));
            }
            case "11" -> {
                int dias = dias(r, 41, 42);
                e.siVigente(r, dia, () -> new Ausencia(dia, dias));
            }
            case "12" -> {
                int dias = dias(r, 41, 42);
                String folio = r.recortado(33, 40);
                e.incapacidad(r, new Incapacidad(dia, dias, folio, false));
            }
            case "09", "30" ->
                    r.anota(
                            ErrorSua.NO_SE_DETERMINA,
                            "tipo de movimiento",
                            23,
                            24,
                            r.crudo(23, 24));
            default ->
                    r.anota(
                            ErrorSua.CLAVE,
                            "tipo de movimiento",
                            23,
                            24,
                            r.crudo(23, 24),
                            "02, 07, 08, 09, 11, 12, 30");
        }
    }

    private static int dias(Renglon r, int desde, int hasta) {
        int dias = r.entero("días", desde, hasta);
        if (r.sirve() && dias == 0) {
            r.anota(ErrorSua.DIAS, "días", desde, hasta, r.crudo(desde, hasta));
        }
        return dias;
    }

    private static void incapacidad(Renglon r, Expediente e) {
        Optional<LocalDate> inicio = r.fecha("fecha de inicio", 24, 31);
        int dias = dias(r, 40, 42);
        char rama = r.clave("rama", 46, "1234");
        r.clave("tipo de riesgo", 47, rama == '1' ? "123" : "0");
        r.clave("secuela", 48, "0123456789");
        r.clave("control", 49, "0123456789");
        Optional<LocalDate> fin = r.fecha("fecha de término", 50, 57);
        if (inicio.isEmpty() || fin.isEmpty() || !r.sirve()) {
            return;
        }
        if (!inicio.get().plusDays(dias - 1L).equals(fin.get())) {
            r.anota(ErrorSua.DIAS, "fecha de término", 50, 57, r.crudo(50, 57));
            return;
        }
        e.incapacidad(r, new Incapacidad(inicio.get(), dias, r.recortado(32, 39), rama == '4'));
    }

    private static void credito(Renglon r, Expediente e) {
        String numero = r.recortado(23, 32);
        Optional<LocalDate> fecha = r.fecha("fecha del movimiento", 35, 42);
        var descuento = r.descuento(43, 44, 51);
        if (fecha.isEmpty() || !r.sirve()) {
            return;
        }
        LocalDate dia = fecha.get();
        switch (r.crudo(33, 34)) {
            case "15" ->
                    descuento.ifPresent(d -> e.credito(r, new InicioDeCredito(dia, numero, d)));
            case "16" -> e.credito(r, new SuspensionDeCredito(dia));
            case "17" -> e.credito(r, new ReinicioDeCredito(dia));
            case "18", "19" ->
                    descuento.ifPresent(d -> e.credito(r, new CambioDeDescuento(dia, d)));
            case "20" -> e.credito(r, new CambioDeNumero(dia, numero));
            default ->
                    r.anota(
                            ErrorSua.CLAVE,
                            "tipo de movimiento",
                            33,
                            34,
                            r.crudo(33, 34),
                            "15, 16, 17, 18, 19, 20");
        }
    }

    /** Nothing of it changes the determination; it is checked because the person sent it. */
    private static void afiliacion(Renglon r) {
        r.fecha("fecha de nacimiento", 28, 35);
        r.clave("sexo", 78, "MF");
        r.clave("tipo de salario", 79, "012");
    }
}
