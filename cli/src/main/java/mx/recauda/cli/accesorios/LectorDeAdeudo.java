package mx.recauda.cli.accesorios;

import mx.recauda.cli.lineas.ObjetoPlano;
import mx.recauda.cli.lineas.ObjetoPlano.Tipo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns a line of {@code accesorios} into a debt, or refuses it at the first defect. */
final class LectorDeAdeudo {

    private static final int ID = 0;
    private static final int IMPORTE = 1;
    private static final int VENCIMIENTO = 2;
    private static final int PAGO = 3;
    private static final int DESPLAZAR = 4;
    private static final int INPC_PUBLICADO = 5;
    private static final List<String> CAMPOS =
            List.of("id", "importe", "vencimiento", "pago", "desplazar", "inpcPublicado");
    private static final int CIFRAS_MAX = 17;

    private final ObjetoPlano objeto = new ObjetoPlano(CAMPOS);

    /**
     * A debt to compute.
     *
     * @param importe contribution omitted
     * @param vencimiento due day as given
     * @param pago day of payment
     * @param desplazar whether the due day still has to be moved
     * @param inpcPublicado last index published on the day of payment, when the caller knows it
     */
    record Adeudo(
            Importe importe,
            LocalDate vencimiento,
            LocalDate pago,
            boolean desplazar,
            Optional<Mes> inpcPublicado) {}

    Adeudo leer(byte[] datos, int desde, int hasta) throws CasoRechazado {
        switch (objeto.leer(datos, desde, hasta)) {
            case BIEN -> {}
            case JSON_INVALIDO ->
                    throw new CasoRechazado(ErrorDeCaso.JSON_INVALIDO, "", "", objeto.detalle());
            case CAMPO_DESCONOCIDO ->
                    throw new CasoRechazado(
                            ErrorDeCaso.CAMPO_DESCONOCIDO,
                            objeto.detalle(),
                            "",
                            objeto.detalle(),
                            String.join(", ", CAMPOS));
            case CAMPO_REPETIDO ->
                    throw new CasoRechazado(
                            ErrorDeCaso.CAMPO_REPETIDO, objeto.detalle(), "", objeto.detalle());
        }
        exigeId();
        return new Adeudo(importe(), fecha(VENCIMIENTO), fecha(PAGO), desplazar(), inpcPublicado());
    }

    /** The id as it came, quotes included; {@code null} when there is none to give back. */
    byte[] id() {
        return switch (objeto.tipo(ID)) {
            case CADENA ->
                    Arrays.copyOfRange(objeto.datos(), objeto.inicio(ID) - 1, objeto.fin(ID) + 1);
            case ENTERO -> Arrays.copyOfRange(objeto.datos(), objeto.inicio(ID), objeto.fin(ID));
            default -> new byte[] {'n', 'u', 'l', 'l'};
        };
    }

    private void exigeId() throws CasoRechazado {
        Tipo tipo = objeto.tipo(ID);
        if (tipo == Tipo.FALTA) {
            throw new CasoRechazado(ErrorDeCaso.CAMPO_FALTANTE, "id", "", "id");
        }
        if (tipo != Tipo.CADENA && tipo != Tipo.ENTERO) {
            throw tipoIncorrecto(ID, "cadena");
        }
    }

    private Importe importe() throws CasoRechazado {
        String texto = cadena(IMPORTE);
        try {
            BigDecimal pesos = new BigDecimal(texto);
            if (pesos.precision() - pesos.scale() > CIFRAS_MAX - 2
                    || texto.contains("e")
                    || texto.contains("E")) {
                throw new IllegalArgumentException(texto);
            }
            return Importe.de(pesos);
        } catch (IllegalArgumentException e) {
            throw new CasoRechazado(ErrorDeCaso.IMPORTE_INVALIDO, "importe", texto, texto);
        }
    }

    private LocalDate fecha(int campo) throws CasoRechazado {
        String texto = cadena(campo);
        try {
            return LocalDate.parse(texto);
        } catch (DateTimeException e) {
            String nombre = CAMPOS.get(campo);
            throw new CasoRechazado(ErrorDeCaso.FECHA_INVALIDA, nombre, texto, nombre, texto);
        }
    }

    private boolean desplazar() throws CasoRechazado {
        return switch (objeto.tipo(DESPLAZAR)) {
            case FALTA, NULO, FALSO -> false;
            case VERDADERO -> true;
            case CADENA, ENTERO, DECIMAL, ANIDADO ->
                    throw tipoIncorrecto(DESPLAZAR, "true o false");
        };
    }

    private Optional<Mes> inpcPublicado() throws CasoRechazado {
        Tipo tipo = objeto.tipo(INPC_PUBLICADO);
        if (tipo == Tipo.FALTA || tipo == Tipo.NULO) {
            return Optional.empty();
        }
        String texto = cadena(INPC_PUBLICADO);
        try {
            return Optional.of(Mes.parse(texto));
        } catch (IllegalArgumentException e) {
            throw new CasoRechazado(ErrorDeCaso.MES_INVALIDO, "inpcPublicado", texto, texto);
        }
    }

    private String cadena(int campo) throws CasoRechazado {
        Tipo tipo = objeto.tipo(campo);
        if (tipo == Tipo.FALTA || tipo == Tipo.NULO) {
            String nombre = CAMPOS.get(campo);
            throw new CasoRechazado(ErrorDeCaso.CAMPO_FALTANTE, nombre, "", nombre);
        }
        if (tipo != Tipo.CADENA) {
            throw tipoIncorrecto(campo, "cadena");
        }
        return objeto.texto(campo);
    }

    private CasoRechazado tipoIncorrecto(int campo, String esperado) {
        String nombre = CAMPOS.get(campo);
        return new CasoRechazado(
                ErrorDeCaso.TIPO_INCORRECTO,
                nombre,
                objeto.texto(campo),
                nombre,
                esperado,
                objeto.tipo(campo).name());
    }
}
