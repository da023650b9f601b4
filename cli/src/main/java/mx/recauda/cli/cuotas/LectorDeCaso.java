package mx.recauda.cli.cuotas;

import mx.recauda.cli.lineas.ObjetoPlano;
import mx.recauda.cli.lineas.ObjetoPlano.Tipo;
import mx.recauda.ley.cuotas.Articulo36;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.CodigoDeCuotas;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.EstrategiaCeav;
import mx.recauda.ley.cuotas.EstrategiaRedondeo;
import mx.recauda.ley.cuotas.Modalidades;
import mx.recauda.ley.cuotas.Pension;
import mx.recauda.ley.cuotas.Rechazo;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a line of {@code calcula} into a case, or refuses it at the first defect. */
final class LectorDeCaso {

    private static final int DECIMALES_IMPORTE = 2;
    private static final int DECIMALES_PRIMA = 5;
    private static final int CIFRAS_MAXIMAS = 15;
    private static final long NO_ES_NUMERO = -1;
    private static final long DEMASIADOS_DECIMALES = -2;

    private final ObjetoPlano objeto = new ObjetoPlano(CampoDeCaso.nombres());

    /** What a line asks for. */
    sealed interface Pedido {}

    /** The contributions of a month. */
    record Mensual(CasoMensual caso) implements Pedido {}

    /** The yearly fee of the family health insurance. */
    record PorEdad(YearMonth mes, int edad) implements Pedido {}

    /**
     * Reads a line.
     *
     * @throws CasoRechazado at the first defect
     */
    Pedido leer(byte[] datos, int desde, int hasta) throws CasoRechazado {
        switch (objeto.leer(datos, desde, hasta)) {
            case BIEN -> {}
            case JSON_INVALIDO ->
                    throw rechazo(CodigoDeCuotas.JSON_INVALIDO, "", "", objeto.detalle());
            case CAMPO_DESCONOCIDO ->
                    throw rechazo(
                            CodigoDeCuotas.CAMPO_DESCONOCIDO,
                            objeto.detalle(),
                            "",
                            objeto.detalle());
            case CAMPO_REPETIDO ->
                    throw rechazo(
                            CodigoDeCuotas.CAMPO_REPETIDO, objeto.detalle(), "", objeto.detalle());
        }
        exigirId();
        YearMonth mes = mes();
        String modalidad = cadena(CampoDeCaso.MODALIDAD);
        if (modalidad.equals(Modalidades.SALUD_PARA_LA_FAMILIA) && esta(CampoDeCaso.EDAD)) {
            return new PorEdad(mes, entero(CampoDeCaso.EDAD));
        }
        return new Mensual(mensual(mes, modalidad));
    }

    private CasoMensual mensual(YearMonth mes, String modalidad) throws CasoRechazado {
        Zona zona = zona();
        Segmento segmento =
                new Segmento(
                        1,
                        entero(CampoDeCaso.DIAS),
                        esta(CampoDeCaso.AUSENCIAS) ? entero(CampoDeCaso.AUSENCIAS) : 0,
                        esta(CampoDeCaso.INCAPACIDAD) ? entero(CampoDeCaso.INCAPACIDAD) : 0,
                        Importe.deCentavos(importe(CampoDeCaso.SBC)),
                        prima(modalidad, mes),
                        esta(CampoDeCaso.SALARIO_DIARIO) ? salarioDiario() : Articulo36.SIN_SALARIO,
                        esta(CampoDeCaso.SUMA_SBC) ? importe(CampoDeCaso.SUMA_SBC) : 0);
        return new CasoMensual(
                mes,
                modalidad,
                zona,
                pension(),
                estrategia(mes),
                EstrategiaRedondeo.POR_CONCEPTO_Y_MES,
                List.of(segmento));
    }

    /** The id as it came, quotes included; {@code null} when the line has none to give back. */
    byte[] id() {
        int i = CampoDeCaso.ID.indice();
        return switch (objeto.tipo(i)) {
            case CADENA ->
                    Arrays.copyOfRange(objeto.datos(), objeto.inicio(i) - 1, objeto.fin(i) + 1);
            case ENTERO -> Arrays.copyOfRange(objeto.datos(), objeto.inicio(i), objeto.fin(i));
            default -> new byte[] {'n', 'u', 'l', 'l'};
        };
    }

    private void exigirId() throws CasoRechazado {
        Tipo tipo = objeto.tipo(CampoDeCaso.ID.indice());
        if (tipo == Tipo.FALTA) {
            throw faltante(CampoDeCaso.ID);
        }
        if (tipo != Tipo.CADENA && tipo != Tipo.ENTERO) {
            throw tipoIncorrecto(CampoDeCaso.ID, "string", tipo);
        }
    }

    private YearMonth mes() throws CasoRechazado {
        String texto = cadena(CampoDeCaso.MES);
        try {
            return YearMonth.parse(texto);
        } catch (DateTimeParseException e) {
            throw rechazo(CodigoDeCuotas.MES_INVALIDO, "mes", texto, texto);
        }
    }

    private Zona zona() throws CasoRechazado {
        String texto = cadena(CampoDeCaso.ZONA);
        Optional<Zona> zona = Zona.de(texto);
        if (zona.isEmpty()) {
            throw rechazo(CodigoDeCuotas.ZONA_DESCONOCIDA, "zona", texto, texto);
        }
        return zona.get();
    }

    private EstrategiaCeav estrategia(YearMonth mes) throws CasoRechazado {
        if (!esta(CampoDeCaso.ESTRATEGIA_CEAV)) {
            return EstrategiaCeav.porOmision(mes);
        }
        String texto = cadena(CampoDeCaso.ESTRATEGIA_CEAV);
        Optional<EstrategiaCeav> estrategia = EstrategiaCeav.de(texto);
        if (estrategia.isEmpty()) {
            String claves =
                    Arrays.stream(EstrategiaCeav.values())
                            .map(e -> e.clave() + " = " + e.name())
                            .collect(Collectors.joining(", "));
            throw rechazo(
                    CodigoDeCuotas.ESTRATEGIA_DESCONOCIDA, "estrategiaCeav", texto, texto, claves);
        }
        return estrategia.get();
    }

    private Pension pension() throws CasoRechazado {
        int i = CampoDeCaso.PENSIONADO.indice();
        return switch (objeto.tipo(i)) {
            case FALTA, NULO, FALSO -> Pension.NINGUNA;
            case VERDADERO -> Pension.CESANTIA_O_VEJEZ;
            case CADENA -> pensionLlamada(objeto.texto(i));
            case ENTERO, DECIMAL, ANIDADO ->
                    throw tipoIncorrecto(CampoDeCaso.PENSIONADO, "boolean, string", objeto.tipo(i));
        };
    }

    private static Pension pensionLlamada(String texto) throws CasoRechazado {
        return switch (texto) {
            case "NINGUNA", "" -> Pension.NINGUNA;
            case "CESANTIA_O_VEJEZ" -> Pension.CESANTIA_O_VEJEZ;
            default ->
                    throw rechazo(CodigoDeCuotas.PENSION_NO_CONFIRMADA, "pensionado", texto, texto);
        };
    }

    /** A modality without work risks may leave the premium out. */
    private Tasa prima(String modalidad, YearMonth mes) throws CasoRechazado {
        boolean sinRiesgos =
                Modalidades.buscar(modalidad, mes) instanceof Modalidades.Composicion c
                        && !c.conceptos().contains(Concepto.RIESGOS_DE_TRABAJO);
        if (!esta(CampoDeCaso.PRIMA_RT) && sinRiesgos) {
            return Tasa.CERO;
        }
        exigir(CampoDeCaso.PRIMA_RT, Tipo.CADENA, "string");
        long prima = decimal(CampoDeCaso.PRIMA_RT, DECIMALES_PRIMA);
        if (prima < 0) {
            String texto = objeto.texto(CampoDeCaso.PRIMA_RT.indice());
            throw rechazo(CodigoDeCuotas.PRIMA_INVALIDA, "primaRT", texto, texto);
        }
        return new Tasa(prima);
    }

    private long salarioDiario() throws CasoRechazado {
        long centavos = importe(CampoDeCaso.SALARIO_DIARIO);
        if (centavos <= 0) {
            String texto = objeto.texto(CampoDeCaso.SALARIO_DIARIO.indice());
            throw rechazo(CodigoDeCuotas.SALARIO_DIARIO_NO_POSITIVO, "salarioDiario", texto, texto);
        }
        return centavos;
    }

    private long importe(CampoDeCaso campo) throws CasoRechazado {
        exigir(campo, Tipo.CADENA, "string");
        int i = campo.indice();
        boolean negativo =
                objeto.inicio(i) < objeto.fin(i) && objeto.datos()[objeto.inicio(i)] == '-';
        long centavos = decimal(campo, DECIMALES_IMPORTE, objeto.inicio(i) + (negativo ? 1 : 0));
        if (centavos < 0) {
            String texto = objeto.texto(i);
            CodigoDeCuotas codigo =
                    centavos == DEMASIADOS_DECIMALES
                            ? CodigoDeCuotas.IMPORTE_CON_FRACCIONES
                            : CodigoDeCuotas.IMPORTE_INVALIDO;
            throw rechazo(codigo, campo.nombre(), texto, campo.nombre(), texto);
        }
        return negativo ? -centavos : centavos;
    }

    private long decimal(CampoDeCaso campo, int decimales) {
        return decimal(campo, decimales, objeto.inicio(campo.indice()));
    }

    /** A plain decimal as a whole number of its last decimal, or why it is none. */
    private long decimal(CampoDeCaso campo, int decimales, int inicio) {
        byte[] datos = objeto.datos();
        int fin = objeto.fin(campo.indice());
        long valor = 0;
        int cifras = 0;
        int trasElPunto = -1;
        for (int p = inicio; p < fin; p++) {
            byte b = datos[p];
            if (b == '.' && trasElPunto < 0 && cifras > 0) {
                trasElPunto = 0;
            } else if (b >= '0' && b <= '9' && cifras < CIFRAS_MAXIMAS) {
                valor = valor * 10 + (b - '0');
                cifras++;
                trasElPunto += trasElPunto >= 0 ? 1 : 0;
            } else {
                return NO_ES_NUMERO;
            }
        }
        if (cifras == 0 || trasElPunto == 0) {
            return NO_ES_NUMERO;
        }
        if (trasElPunto > decimales) {
            return DEMASIADOS_DECIMALES;
        }
        for (int i = Math.max(trasElPunto, 0); i < decimales; i++) {
            valor *= 10;
        }
        return valor;
    }

    private String cadena(CampoDeCaso campo) throws CasoRechazado {
        exigir(campo, Tipo.CADENA, "string");
        return objeto.texto(campo.indice());
    }

    private int entero(CampoDeCaso campo) throws CasoRechazado {
        exigir(campo, Tipo.ENTERO, "integer");
        Optional<Integer> numero = objeto.entero(campo.indice());
        if (numero.isEmpty()) {
            throw tipoIncorrecto(campo, "integer", Tipo.DECIMAL);
        }
        return numero.get();
    }

    /** Whether an optional field is there; an explicit null is an absence. */
    private boolean esta(CampoDeCaso campo) {
        Tipo tipo = objeto.tipo(campo.indice());
        return tipo != Tipo.FALTA && tipo != Tipo.NULO;
    }

    private void exigir(CampoDeCaso campo, Tipo esperado, String nombre) throws CasoRechazado {
        Tipo tipo = objeto.tipo(campo.indice());
        if (tipo == Tipo.FALTA || tipo == Tipo.NULO) {
            throw faltante(campo);
        }
        if (tipo != esperado) {
            throw tipoIncorrecto(campo, nombre, tipo);
        }
    }

    private static CasoRechazado faltante(CampoDeCaso campo) {
        return rechazo(CodigoDeCuotas.CAMPO_FALTANTE, campo.nombre(), "", campo.nombre());
    }

    private CasoRechazado tipoIncorrecto(CampoDeCaso campo, String esperado, Tipo llego) {
        return rechazo(
                CodigoDeCuotas.TIPO_INCORRECTO,
                campo.nombre(),
                objeto.texto(campo.indice()),
                campo.nombre(),
                esperado,
                enJson(llego));
    }

    /** The name of a type as JSON calls it, the same in every language. */
    private static String enJson(Tipo tipo) {
        return switch (tipo) {
            case CADENA -> "string";
            case ENTERO -> "integer";
            case DECIMAL -> "number";
            case VERDADERO, FALSO -> "boolean";
            case NULO, FALTA -> "null";
            case ANIDADO -> "object, array";
        };
    }

    private static CasoRechazado rechazo(
            CodigoDeCuotas codigo, String campo, String valor, Object... argumentos) {
        return new CasoRechazado(Rechazo.de(codigo, campo, valor, argumentos));
    }
}
