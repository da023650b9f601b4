package mx.recauda.formats.pagosua;

import mx.recauda.formats.pagosua.Campo.Forma;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each field is. Every position of a record belongs to one field, known or not. */
@Fuente(
        value =
                "Loader of bank files of the institute, generator of special modalities, a decoder of real files",
        confianza = Confianza.UNA_FUENTE,
        nota =
                "record 03 has three sources, 04 two, the others one; 05 from 254 and 06 are not known")
public final class Disenos {

    /** Movements in a record of movements. */
    static final int MOVIMIENTOS = 7;

    private static final String EMPRESA =
            """
            tipo 1 2 NUMERO
            registroPatronal 3 13 TEXTO
            rfc 14 26 TEXTO
            periodo 27 32 PERIODO
            folio 33 38 TEXTO
            razonSocial 39 88 TEXTO
            domicilio 89 128 TEXTO
            municipio 129 168 TEXTO
            entidad 169 170 TEXTO
            codigoPostal 171 175 TEXTO
            telefono 176 190 TEXTO
            primaRiesgos 191 197 NUMERO
            fechaDeLaPrima 198 203 TEXTO
            actividad 204 243 TEXTO
            delegacion 244 245 TEXTO
            subdelegacion 246 247 TEXTO
            areaGeografica 248 248 TEXTO
            porcentajeInfonavit 249 250 TEXTO
            convenioDeReembolso 251 251 TEXTO
            tipoDeCotizacion 252 252 TEXTO
            diasCotizados 253 259 NUMERO
            trabajadores 260 268 NUMERO
            tipoDeDocumento 269 270 TEXTO
            creditoFiscal 271 279 TEXTO
            relleno 280 295 CRUDO
            """;

    private static final String TRABAJADOR =
            """
            tipo 1 2 NUMERO
            registroPatronal 3 13 TEXTO
            rfcPatron 14 26 TEXTO
            periodo 27 32 PERIODO
            nss 33 43 NUMERO
            rfc 44 56 TEXTO
            curp 57 74 TEXTO
            credito 75 84 TEXTO
            inicioDelDescuento 85 92 FECHA
            movimientos 93 94 NUMERO
            nombre 95 144 TEXTO
            sdi 145 151 IMPORTE
            tipoDeTrabajador 152 152 TEXTO
            jornada 153 153 TEXTO
            diasDelMes 154 155 NUMERO
            incapacidadesDelMes 156 157 NUMERO
            ausenciasDelMes 158 159 NUMERO
            cuotaFija 160 166 IMPORTE
            excedente 167 173 IMPORTE
            prestacionesEnDinero 174 180 IMPORTE
            gastosMedicosPensionados 181 187 IMPORTE
            riesgosDeTrabajo 188 194 IMPORTE
            invalidezYVida 195 201 IMPORTE
            guarderias 202 208 IMPORTE
            accesoriosImss 209 215 IMPORTE
            diasDelBimestre 216 217 NUMERO
            incapacidadesDelBimestre 218 219 NUMERO
            ausenciasDelBimestre 220 221 NUMERO
            retiro 222 228 IMPORTE
            accesoriosRetiro 229 235 IMPORTE
            cesantiaPatron 236 242 IMPORTE
            cesantiaObrero 243 249 IMPORTE
            accesoriosCesantia 250 256 IMPORTE
            aportacionVoluntaria 257 263 IMPORTE
            infonavit 264 270 IMPORTE
            amortizacion 271 277 IMPORTE
            excedenteObrero 278 280 BASE62
            dineroObrero 281 283 BASE62
            gastosMedicosObrero 284 286 BASE62
            invalidezObrero 287 289 BASE62
            cesantiaObreroInformada 290 292 BASE62
            municipio 293 295 TEXTO
            """;

    private static final String SUMARIO =
            """
            tipo 1 2 NUMERO
            registroPatronal 3 13 TEXTO
            rfc 14 26 TEXTO
            periodo 27 32 PERIODO
            folio 33 38 TEXTO
            sinResolver1 39 58 CRUDO
            cuotaFija 59 67 IMPORTE
            excedente 68 76 IMPORTE
            prestacionesEnDinero 77 85 IMPORTE
            gastosMedicosPensionados 86 94 IMPORTE
            riesgosDeTrabajo 95 103 IMPORTE
            invalidezYVida 104 112 IMPORTE
            guarderias 113 121 IMPORTE
            subtotalImss 122 132 IMPORTE
            actualizacionImss 133 141 IMPORTE
            recargosImss 142 150 IMPORTE
            retiro 151 159 IMPORTE
            cesantiaYVejez 160 168 IMPORTE
            subtotalRcv 169 179 IMPORTE
            actualizacionRcv 180 188 IMPORTE
            recargosRcv 189 197 IMPORTE
            aportacionesVoluntarias 198 208 IMPORTE
            viviendaSinCredito 209 217 IMPORTE
            viviendaConCredito 218 226 IMPORTE
            amortizacion 227 235 IMPORTE
            actualizacionVivienda 236 244 IMPORTE
            recargosVivienda 245 253 IMPORTE
            sinResolver2 254 295 CRUDO
            """;

    // The positions of the fields of 06 are not known; only the mark of a file written here is.
    private static final String VALIDACION =
            """
            tipo 1 2 NUMERO
            sinResolver1 3 38 CRUDO
            marca 39 45 CRUDO
            versionDeLaMarca 46 47 CRUDO
            versionDeSua 48 55 CRUDO
            sinResolver2 56 295 CRUDO
            """;

    private static final Map<TipoDeRegistro, Map<String, Campo>> TODOS = todos();

    private Disenos() {}

    /** The fields of a record, in order. */
    public static List<Campo> de(TipoDeRegistro tipo) {
        return List.copyOf(delTipo(tipo).values());
    }

    static Campo campo(TipoDeRegistro tipo, String clave) {
        return Optional.ofNullable(delTipo(tipo).get(clave))
                .orElseThrow(() -> new IllegalArgumentException(tipo + " has no " + clave));
    }

    private static Map<String, Campo> delTipo(TipoDeRegistro tipo) {
        return Optional.ofNullable(TODOS.get(tipo)).orElseThrow();
    }

    private static Map<TipoDeRegistro, Map<String, Campo>> todos() {
        Map<TipoDeRegistro, Map<String, Campo>> todos = new EnumMap<>(TipoDeRegistro.class);
        todos.put(TipoDeRegistro.EMPRESA, campos(EMPRESA.lines().toList()));
        todos.put(TipoDeRegistro.TRABAJADOR, campos(TRABAJADOR.lines().toList()));
        todos.put(TipoDeRegistro.MOVIMIENTOS, campos(movimientos()));
        todos.put(TipoDeRegistro.SUMARIO, campos(SUMARIO.lines().toList()));
        todos.put(TipoDeRegistro.VALIDACION, campos(VALIDACION.lines().toList()));
        return todos;
    }

    private static Map<String, Campo> campos(List<String> lineas) {
        Map<String, Campo> campos = new LinkedHashMap<>();
        for (String linea : lineas) {
            String[] partes = linea.split(" ");
            campos.put(
                    partes[0],
                    new Campo(
                            partes[0],
                            Integer.parseInt(partes[1]),
                            Integer.parseInt(partes[2]),
                            Forma.valueOf(partes[3])));
        }
        return campos;
    }

    private static List<String> movimientos() {
        List<String> lineas =
                new ArrayList<>(List.of("tipo 1 2 NUMERO", "registroPatronal 3 13 TEXTO"));
        int desde = 14;
        for (int i = 1; i <= MOVIMIENTOS; i++) {
            for (String[] parte :
                    List.of(
                            new String[] {"nss", "11"},
                            new String[] {"movimiento", "2"},
                            new String[] {"fecha", "8"},
                            new String[] {"folio", "8"},
                            new String[] {"dias", "2"},
                            new String[] {"salario", "7"})) {
                int hasta = desde + Integer.parseInt(parte[1]) - 1;
                lineas.add(parte[0] + i + " " + desde + " " + hasta + " TEXTO");
                desde = hasta + 1;
            }
        }
        lineas.add("relleno " + desde + " " + TipoDeRegistro.ANCHO + " CRUDO");
        return lineas;
    }
}
