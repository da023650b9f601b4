package mx.recauda.formats.movimientos;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.idse.Salario;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.vivienda.Descuento;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the CSV of movements, every column in its order; {@link LectorDeMovimientos} reads it. */
public final class EscritorDeMovimientos {

    private EscritorDeMovimientos() {}

    /** The whole file as text, header first. */
    public static String escribe(List<FilaDeMovimientos> filas) {
        return EscritorCsv.escribe(
                Columna.encabezados(), filas.stream().map(EscritorDeMovimientos::campos).toList());
    }

    /** The cells of a row, in the order of {@link Columna#encabezados()}. */
    public static List<String> campos(FilaDeMovimientos fila) {
        Map<Columna, String> celdas = new EnumMap<>(Columna.class);
        Persona persona = fila.persona();
        celdas.put(Columna.REGISTRO_PATRONAL, fila.registro().valor());
        celdas.put(Columna.NSS, persona.nss().valor());
        celdas.put(Columna.HECHO, fila.suceso().palabra());
        celdas.put(Columna.FECHA, fila.fecha().toString());
        celdas.put(Columna.PRIMER_APELLIDO, persona.primerApellido());
        celdas.put(Columna.SEGUNDO_APELLIDO, persona.segundoApellido());
        celdas.put(Columna.NOMBRES, persona.nombres());
        celdas.put(Columna.CURP, persona.curp().map(Curp::valor).orElse(""));
        celdas.put(Columna.RFC, persona.rfc().map(Rfc::valor).orElse(""));
        celdas.put(Columna.CLAVE_TRABAJADOR, persona.clave());
        suceso(fila.suceso(), celdas);
        return Arrays.stream(Columna.values()).map(c -> celdas.getOrDefault(c, "")).toList();
    }

    private static void suceso(Suceso suceso, Map<Columna, String> celdas) {
        switch (suceso) {
            case Suceso.Alta alta -> {
                salario(alta.salario(), celdas);
                celdas.put(Columna.TIPO_TRABAJADOR, String.valueOf(alta.tipoDeTrabajador()));
                celdas.put(Columna.UMF, alta.umf());
                celdas.put(Columna.UBICACION, alta.domicilio().ubicacion());
                celdas.put(Columna.CODIGO_POSTAL, alta.domicilio().codigoPostal());
                celdas.put(Columna.LUGAR_NACIMIENTO, alta.domicilio().lugarDeNacimiento());
                celdas.put(Columna.OCUPACION, alta.domicilio().ocupacion());
            }
            case Suceso.CambioDeSalario cambio -> salario(cambio.salario(), celdas);
            case Suceso.Baja baja -> celdas.put(Columna.CAUSA_BAJA, String.valueOf(baja.causa()));
            case Suceso.Ausencia ausencia ->
                    celdas.put(Columna.DIAS, String.valueOf(ausencia.dias()));
            case Suceso.Incapacidad incapacidad -> incapacidad(incapacidad, celdas);
            case Suceso.Credito credito -> {
                celdas.put(Columna.CREDITO, credito.numero());
                credito.descuento().ifPresent(d -> descuento(d, celdas));
            }
        }
    }

    private static void salario(Salario salario, Map<Columna, String> celdas) {
        celdas.put(Columna.SBC, salario.sbc().toString());
        celdas.put(Columna.TIPO_SALARIO, String.valueOf(salario.tipo()));
        celdas.put(Columna.JORNADA, String.valueOf(salario.jornada()));
    }

    private static void incapacidad(Suceso.Incapacidad i, Map<Columna, String> celdas) {
        celdas.put(Columna.FOLIO, i.folio());
        celdas.put(Columna.DIAS, String.valueOf(i.dias()));
        celdas.put(Columna.RAMA, String.valueOf(i.rama()));
        celdas.put(Columna.TIPO_RIESGO, String.valueOf(i.tipoDeRiesgo()));
        celdas.put(Columna.SECUELA, String.valueOf(i.secuela()));
        celdas.put(Columna.CONTROL, String.valueOf(i.control()));
        celdas.put(Columna.PORCENTAJE, String.valueOf(i.porcentaje()));
    }

    private static void descuento(Descuento descuento, Map<Columna, String> celdas) {
        celdas.put(Columna.TIPO_DESCUENTO, String.valueOf(descuento.clave()));
        celdas.put(
                Columna.VALOR_DESCUENTO,
                switch (descuento) {
                    case Descuento.Porcentaje p ->
                            p.tasa().porcentaje().stripTrailingZeros().toPlainString();
                    case Descuento.CuotaFija c -> pesos(c.mensual());
                    case Descuento.VecesUnidad v -> v.veces().valor().toPlainString();
                });
    }

    private static String pesos(Importe importe) {
        return importe.toString();
    }
}
