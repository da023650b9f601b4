package mx.recauda.rendicion.hoja;

import static mx.recauda.rendicion.hoja.Columna.entero;
import static mx.recauda.rendicion.hoja.Columna.fecha;
import static mx.recauda.rendicion.hoja.Columna.lista;
import static mx.recauda.rendicion.hoja.Columna.numero;
import static mx.recauda.rendicion.hoja.Columna.opcion;
import static mx.recauda.rendicion.hoja.Columna.texto;

import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.indicador.Tipo;
import mx.recauda.rendicion.indicador.TipoDeMetodo;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;
import mx.recauda.rendicion.mir.Nodo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of the planning instruments: their rows have a key of their own, so that a row is the
 * same wherever it stands.
 */
public enum Hoja {
    /** Cover of a matrix: one row. */
    PORTADA(
            "portada",
            texto("programa").indispensable(),
            entero("anio").indispensable(),
            opcion("caracter", Mir.Caracter.values()).indispensable(),
            texto("fuente")),
    /** Rows of a matrix. */
    RENGLONES(
            "renglones",
            opcion("nivel", Nivel.values()).indispensable(),
            texto("componente"),
            texto("resumen_narrativo").indispensable(),
            lista("supuestos"),
            texto("nodo")),
    /** Technical sheets. */
    INDICADORES(
            "indicadores",
            texto("renglon"),
            texto("nombre").indispensable(),
            texto("definicion"),
            opcion("dimension", Dimension.values()).indispensable(),
            opcion("tipo", Tipo.values()).indispensable(),
            opcion("metodo", TipoDeMetodo.values()).indispensable(),
            texto("formula").indispensable(),
            texto("unidad_de_medida").indispensable(),
            opcion("frecuencia", Frecuencia.values()).indispensable(),
            numero("linea_base_valor"),
            entero("linea_base_anio"),
            texto("linea_base_periodo"),
            texto("linea_base_porque"),
            opcion("sentido", Sentido.values()).indispensable(),
            numero("verde_desde").indispensable(),
            numero("amarillo_desde").indispensable(),
            numero("verde_hasta"),
            numero("amarillo_hasta"),
            lista("medios_de_verificacion"),
            texto("desagregacion"),
            texto("unidad_responsable"),
            texto("contacto")),
    /** Variables of the technical sheets; the key of a row is {@code indicador/simbolo}. */
    VARIABLES(
            "variables",
            texto("nombre").indispensable(),
            texto("descripcion"),
            texto("fuente"),
            texto("unidad"),
            texto("desagregacion"),
            opcion("frecuencia", Frecuencia.values()).indispensable(),
            texto("recopilacion"),
            texto("disponibilidad")),
    /** Tree of problems. */
    PROBLEMAS("problemas", nodo()),
    /** Tree of objectives. */
    OBJETIVOS("objetivos", nodo()),
    /** Populations; the keys are {@code POTENCIAL}, {@code OBJETIVO} and {@code ATENDIDA}. */
    POBLACIONES(
            "poblaciones",
            texto("descripcion").indispensable(),
            numero("valor").indispensable(),
            texto("unidad").indispensable(),
            texto("fuente"),
            fecha("corte").indispensable()),
    /** Services of the diagnostic. */
    SERVICIOS(
            "servicios",
            texto("nombre").indispensable(),
            texto("mecanica_operativa"),
            texto("quienes_pueden_pedirlo")),
    /** Cover of a memoria: one row. */
    MEMORIA(
            "memoria",
            texto("indicador").indispensable(),
            texto("periodo").indispensable(),
            texto("metodo"),
            lista("supuestos"),
            entero("decimales").indispensable(),
            texto("factibilidad"),
            fecha("fecha").indispensable()),
    /** Data a memoria starts from; the key is the name the steps use. */
    DATOS(
            "datos",
            numero("valor").indispensable(),
            texto("fuente"),
            fecha("corte").indispensable(),
            texto("huella")),
    /** Constants of a memoria; the key is the name the steps use. */
    PARAMETROS("parametros", numero("valor").indispensable()),
    /** Steps of a memoria; the keys are their numbers. */
    PASOS(
            "pasos",
            texto("nombre").indispensable(),
            texto("expresion").indispensable(),
            numero("resultado").indispensable());

    /** The sheets of a matrix, in the order of the template. */
    public static final List<Hoja> DE_LA_MIR =
            List.of(
                    PORTADA,
                    RENGLONES,
                    INDICADORES,
                    VARIABLES,
                    PROBLEMAS,
                    OBJETIVOS,
                    POBLACIONES,
                    SERVICIOS);

    /** The sheets of a technical sheet. */
    public static final List<Hoja> DE_LA_FICHA = List.of(INDICADORES, VARIABLES);

    /** The sheets of a memoria. */
    public static final List<Hoja> DE_LA_MEMORIA = List.of(MEMORIA, DATOS, PARAMETROS, PASOS);

    private final String clave;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Columna> columnas;

    Hoja(String clave, Columna... columnas) {
        this.clave = clave;
        this.columnas = List.of(columnas);
    }

    private static Columna[] nodo() {
        return new Columna[] {
            opcion("lugar", Nodo.Lugar.values()).indispensable(),
            texto("texto").indispensable(),
            texto("hacia"),
            texto("espejo")
        };
    }

    /** Its key, which is the table of its cells. */
    public String clave() {
        return clave;
    }

    /** Its columns in order, without the key of the row. */
    public List<Columna> columnas() {
        return columnas;
    }

    /** The column of a key. */
    public Optional<Columna> columna(String suya) {
        return columnas.stream().filter(c -> c.clave().equals(suya)).findFirst();
    }

    /** The sheet of a key. */
    public static Optional<Hoja> de(String clave) {
        return Arrays.stream(values()).filter(h -> h.clave.equals(clave)).findFirst();
    }
}
